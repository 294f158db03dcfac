package org.waymark.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The geographic levels and the columns that name a place of each. */
public enum Level {
    NATIONAL("National", "country_code", "country_name", ""),
    REGIONAL("Regional", "region_code", "region_name", ""),
    LOCAL_AUTHORITY("Local authority", "new_la_code", "la_name", "old_la_code"),
    LOCAL_AUTHORITY_DISTRICT("Local authority district", "lad_code", "lad_name", ""),
    RSC_REGION("RSC region", "", "rsc_region_lead_name", ""),
    PARLIAMENTARY_CONSTITUENCY("Parliamentary constituency", "pcon_code", "pcon_name", ""),
    SKILLS_AREA("Local skills improvement plan area", "lsip_code", "lsip_name", ""),
    ENTERPRISE_PARTNERSHIP(
            "Local enterprise partnership",
            "local_enterprise_partnership_code",
            "local_enterprise_partnership_name",
            ""),
    DEVOLVED_AREA("English devolved area", "english_devolved_area_code", "english_devolved_area_name", ""),
    OPPORTUNITY_AREA("Opportunity area", "opportunity_area_code", "opportunity_area_name", ""),
    WARD("Ward", "ward_code", "ward_name", ""),
    MAT("MAT", "trust_id", "trust_name", ""),
    SPONSOR("Sponsor", "sponsor_id", "sponsor_name", ""),
    SCHOOL("School", "school_urn", "school_name", "school_laestab"),
    PROVIDER("Provider", "provider_ukprn", "provider_name", ""),
    INSTITUTION("Institution", "institution_id", "institution_name", ""),
    PLANNING_AREA("Planning area", "planning_area_code", "planning_area_name", ""),
    POLICE_FORCE_AREA("Police force area", "pfa_code", "pfa_name", "");

    private final String title;
    private final String code;
    private final String name;
    private final String other;

    Level(String title, String code, String name, String other) {
        this.title = title;
        this.code = code;
        this.name = name;
        this.other = other;
    }

    /** As it stands in {@code geographic_level}. */
    public String title() {
        return title;
    }

    /** The column of its code; empty where it has none. */
    public String code() {
        return code;
    }

    public String nameColumn() {
        return name;
    }

    /** A second code, for authorities and schools; empty where it has none. */
    public String otherCode() {
        return other;
    }

    List<String> columns() {
        return Stream.of(code, name, other).filter(each -> !each.isEmpty()).toList();
    }

    /** Rows that the Department's table tool passes over. */
    boolean passedOver() {
        return this == SCHOOL || this == PROVIDER || this == INSTITUTION || this == PLANNING_AREA;
    }

    public static Optional<Level> of(String title) {
        return Arrays.stream(values())
                .filter(level -> level.title.equals(title))
                .findFirst();
    }
}
