package org.waymark.store;

import static org.waymark.store.tables.Tables.AREA;
import static org.waymark.store.tables.Tables.COHORT_MEMBER;
import static org.waymark.store.tables.Tables.COMPARATOR_GROUP;
import static org.waymark.store.tables.Tables.POST;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.area.Group;
import org.waymark.cohort.CohortMember;
import org.waymark.council.Post;
import org.waymark.store.tables.tables.records.AreaRecord;
import org.waymark.store.tables.tables.records.CohortMemberRecord;
import org.waymark.store.tables.tables.records.ComparatorGroupRecord;
import org.waymark.store.tables.tables.records.PostRecord;

/** Places, groups of them, people's dimensions and posts as rows. */
final class PlaceShelves {
    static final Shelf<Area, AreaRecord> AREAS =
            Shelf.keyed("areas", AREA, List.of(AREA.CODE), PlaceShelves::write, PlaceShelves::read);

    static final Shelf<Group, ComparatorGroupRecord> GROUPS = Shelf.keyed(
            "groups",
            COMPARATOR_GROUP,
            List.of(COMPARATOR_GROUP.NAME, COMPARATOR_GROUP.VERSION, COMPARATOR_GROUP.SERVES),
            PlaceShelves::write,
            PlaceShelves::read);

    static final Shelf<CohortMember, CohortMemberRecord> COHORTS = Shelf.keyed(
            "cohorts",
            COHORT_MEMBER,
            List.of(COHORT_MEMBER.DIMENSION, COHORT_MEMBER.CODE),
            PlaceShelves::write,
            PlaceShelves::read);

    static final Shelf<Post, PostRecord> POSTS =
            Shelf.keyed("posts", POST, List.of(POST.CODE), PlaceShelves::write, PlaceShelves::read);

    private PlaceShelves() {}

    private static void write(Area area, AreaRecord row) {
        row.setCode(area.code().value());
        row.setName(area.name());
        row.setShortName(area.shortName());
        row.setKind(area.kind());
        row.setParent(area.parent().map(AreaCode::value).orElse(null));
        row.setValidFrom(area.validFrom().orElse(null));
        row.setValidTo(area.validTo().orElse(null));
        row.setSuccessorOf(area.successorOf().map(AreaCode::value).orElse(null));
        row.setSource(area.source());
    }

    private static Area read(AreaRecord row) {
        return new Area(
                AreaCode.of(row.getCode()),
                row.getName(),
                row.getShortName(),
                row.getKind(),
                Optional.ofNullable(row.getParent()).map(AreaCode::of),
                Optional.ofNullable(row.getValidFrom()),
                Optional.ofNullable(row.getValidTo()),
                Optional.ofNullable(row.getSuccessorOf()).map(AreaCode::of),
                row.getSource());
    }

    private static void write(Group group, ComparatorGroupRecord row) {
        row.setName(group.name());
        row.setVersion(group.version());
        row.setServes(group.of().value());
        row.setMemberAreas(
                group.members().stream().map(member -> member.area().value()).toArray(String[]::new));
        row.setMemberRanks(group.members().stream()
                .map(member -> member.rank().orElse(null))
                .toArray(Integer[]::new));
        row.setValidFrom(group.validFrom().orElse(null));
        row.setValidTo(group.validTo().orElse(null));
        row.setSource(group.source());
    }

    private static Group read(ComparatorGroupRecord row) {
        String[] areas = row.getMemberAreas();
        Integer[] ranks = row.getMemberRanks();
        return new Group(
                row.getName(),
                row.getVersion(),
                AreaCode.of(row.getServes()),
                IntStream.range(0, areas.length)
                        .mapToObj(i -> new Group.Member(AreaCode.of(areas[i]), Optional.ofNullable(ranks[i])))
                        .toList(),
                Optional.ofNullable(row.getValidFrom()),
                Optional.ofNullable(row.getValidTo()),
                row.getSource());
    }

    private static void write(CohortMember member, CohortMemberRecord row) {
        row.setDimension(member.dimension());
        row.setCode(member.code());
        row.setName(member.name());
        row.setParent(member.parent().orElse(null));
        row.setPartition(member.partition());
        row.setSource(member.source());
    }

    private static CohortMember read(CohortMemberRecord row) {
        return new CohortMember(
                row.getDimension(),
                row.getCode(),
                row.getName(),
                Optional.ofNullable(row.getParent()),
                row.getPartition(),
                row.getSource());
    }

    private static void write(Post post, PostRecord row) {
        row.setCode(post.code());
        row.setTitle(post.title());
        row.setDirectorate(post.directorate());
        row.setService(post.service());
        row.setDeputy(post.deputy());
        row.setContact(post.contact());
        row.setSource(post.source());
    }

    private static Post read(PostRecord row) {
        return new Post(
                row.getCode(),
                row.getTitle(),
                row.getDirectorate(),
                row.getService(),
                row.getDeputy(),
                row.getContact(),
                row.getSource());
    }
}
