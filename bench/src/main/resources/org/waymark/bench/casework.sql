-- Every figure of casework as DuckDB SQL. Each case is first made one row, months are numbered from 0, and whatever can be is
-- counted by month and then summed.

create table pivoted as
select "case",
    min(date) filter (where event = 'request-received') as started,
    min(date) filter (where event = 'decided-to-assess') as decided,
    min(date) filter (where event = 'request-refused') as refused,
    min(date) filter (where event = 'advice-requested') as asked,
    min(date) filter (where event = 'advice-received') as advised,
    min(date) filter (where event = 'draft-sent') as drafted,
    min(date) filter (where event = 'no-plan-made') as unplanned,
    min(date) filter (where event = 'plan-issued') as issued,
    count(*) filter (where event = 'exception-applies') > 0 as excused
from $events
group by "case";

create table file as
select started, decided, refused, asked, advised, drafted, unplanned, issued, excused,
    least(issued, refused, unplanned) as ended, started + 140 as due,
    cast(datediff('month', $first, started) as smallint) as starting,
    cast(datediff('month', $first, least(issued, refused, unplanned)) as smallint) as ending,
    district, need, origin, phase, arm
from pivoted left join $cases using ("case");

drop table pivoted;

create table calendar as
select cast(m as smallint) as m, cast($first + to_months(cast(m as integer)) as date) as a,
    cast($first + to_months(cast(m as integer) + 1) as date) - 1 as z
from range($months) r(m);

create table period as
select m as p, m as q, a, z, true as monthly from calendar
union all
select s.m, e.m, s.a, e.z, false from calendar s join calendar e on e.m = s.m + 2 where s.m % 3 = 0
union all
select s.m, e.m, s.a, e.z, false from calendar s join calendar e on e.m = s.m + 11 where s.m % 12 = 0;

create table counted as
select ending as m,
    coalesce('district=' || district, 'need=' || need, 'origin=' || origin, 'phase=' || phase, 'arm=' || arm, 'all') as code,
    count(*) as n, count(*) filter (where issued <= due) as good, count(*) filter (where excused) as x,
    count(*) filter (where excused and issued <= due) as xgood
from file where issued is not null
group by grouping sets ((ending), (ending, district), (ending, need), (ending, origin), (ending, phase), (ending, arm));

create table code as select distinct code from counted;

select 'in-time ' || code.code || ' ' || a || ' ' || z || ' ' || coalesce(sum(n), 0) || ',' || coalesce(sum(good), 0) || ','
    || coalesce(sum(x), 0) || ',' || coalesce(sum(xgood), 0)
from period cross join code left join counted on counted.code = code.code and m between p and q
group by code.code, a, z;

select 'rolling ' || code.code || ' ' || a || ' ' || z || ' ' || coalesce(sum(n), 0) || ',' || coalesce(sum(good), 0) || ','
    || coalesce(sum(x), 0) || ',' || coalesce(sum(xgood), 0)
from period cross join code left join counted on counted.code = code.code and m between q - 11 and q
group by code.code, a, z;

create table waiting as
select m, count(*) as waits, count(*) filter (where z > due) as past, count(*) filter (where z > due and excused) as xpast,
    coalesce(sum(z - started) filter (where z > due), 0) as days, coalesce(sum(z - due) filter (where z > due), 0) as beyond,
    count(*) filter (where z - started <= 42) as b1,
    count(*) filter (where z - started > 42 and z - started <= 112) as b2,
    count(*) filter (where z - started > 112 and z - started <= 140) as b3,
    count(*) filter (where z - started > 140 and z - started <= 182) as b4,
    count(*) filter (where z - started > 182 and z - started <= 273) as b5,
    count(*) filter (where z - started > 273 and z - started <= 364) as b6,
    count(*) filter (where z - started > 364) as b7
from (select started, due, excused, cast(unnest(range(starting, coalesce(ending, $months))) as smallint) as m from file)
join calendar using (m)
group by m;

select 'backlog all ' || period.a || ' ' || period.z || ' ' || waits || ',' || past || ',' || xpast || ',' || days || ','
    || beyond || ',' || b1 || ',' || b2 || ',' || b3 || ',' || b4 || ',' || b5 || ',' || b6 || ',' || b7
from period join waiting on m = q;

create table gone as
select ending as m, count(issued) as completed, count(*) - count(issued) as gone,
    count(*) filter (where issued > due) as late,
    coalesce(sum(issued - started) filter (where issued > due), 0) as days,
    coalesce(sum(issued - due) filter (where issued > due), 0) as beyond
from file where ended is not null group by ending;

select 'late all ' || a || ' ' || z || ' ' || coalesce(sum(late), 0) || ',' || coalesce(sum(days), 0) || ','
    || coalesce(sum(beyond), 0)
from period left join gone on m between p and q
group by a, z;

create table come as
select starting as m, count(*) as begun,
    count(*) filter (where ended is not null and ended <= due and issued is null) as gone,
    count(*) filter (where issued <= due) as soon,
    count(*) filter (where ended > due or (ended is null and due <= $last)) as beyond,
    count(*) filter (where ended is null and due > $last) as undecided
from file group by starting;

select 'intake all ' || a || ' ' || z || ' ' || begun || ',' || gone || ',' || soon || ',' || beyond || ',' || undecided
from come join calendar using (m);

select 'flow all ' || a || ' ' || z || ' ' || begun || ',' || coalesce(completed, 0) || ',' || coalesce(gone.gone, 0) || ','
    || waiting.waits || ',' || past
from calendar join come using (m) left join gone using (m) join waiting using (m);

create table stay as
select stage, m, took, status, count(*) as n, count(*) filter (where status = 'ended' and took <= days) as soon
from (
    select 'decide' as stage, 42 as days, starting as m, coalesce(decided, refused, $last) - started as took,
        case when coalesce(decided, refused) is null then 'open' else 'ended' end as status
    from file
    union all
    select 'advice', 42, datediff('month', $first, asked), coalesce(advised, $last) - asked,
        case when advised is null then 'open' else 'ended' end
    from file where asked is not null
    union all
    select 'draft', 28, datediff('month', $first, advised), coalesce(drafted, unplanned, $last) - advised,
        case when coalesce(drafted, unplanned) is null then 'open' else 'ended' end
    from file where advised is not null
    union all
    select 'no-plan', 112, starting, coalesce(ended, $last) - started,
        case when ended is null then 'open' when unplanned is null then 'left' else 'ended' end
    from file
    union all
    select 'final', 28, datediff('month', $first, drafted), coalesce(issued, $last) - drafted,
        case when issued is null then 'open' else 'ended' end
    from file where drafted is not null)
group by stage, m, took, status;

create table spell as
select stage, a, z, took, sum(n) filter (where status = 'ended') as ended, sum(n) as n,
    sum(n) filter (where status = 'open') as waits, sum(soon) as soon
from stay join period on m between p and q
group by stage, a, z, took;

create table risk as
select stage, a, z, took, coalesce(ended, 0) as ended,
    sum(n) over (partition by stage, a, z order by took desc rows unbounded preceding) as risk
from spell;

create table curve as
select stage, a, z, took, lead(took) over w as next_took, product(1 - ended / risk) over w as survival
from risk where ended > 0
window w as (partition by stage, a, z order by took rows between unbounded preceding and current row);

create table quartile as
select stage, a, z, share,
    min(case when abs(survival - (1 - share)) < 1.4901161193847656e-8 and next_took is not null
        then (took + next_took) / 2
        when survival <= 1 - share + 1.4901161193847656e-8 then took end) as days
from curve cross join (values (0.25::double), (0.5::double), (0.75::double)) v(share)
group by stage, a, z, share;

create table stages as select unnest(['decide', 'advice', 'draft', 'no-plan', 'final']) as stage;

select 'stage ' || stage || ' ' || a || ' ' || z || ' ' || coalesce(n, 0) || ',' || coalesce(waits, 0) || ',' || coalesce(soon, 0)
    || ',' || coalesce(ended, 0) || ',' || coalesce(printf('%.1f', q1.days::double), '-') || ','
    || coalesce(printf('%.1f', q2.days::double), '-') || ',' || coalesce(printf('%.1f', q3.days::double), '-')
from period cross join stages left join (
    select stage, a, z, sum(n) as n, sum(waits) as waits, sum(soon) as soon, sum(ended) as ended
    from spell group by stage, a, z) using (stage, a, z)
left join (select * from quartile where share = 0.25) q1 using (stage, a, z)
left join (select * from quartile where share = 0.5) q2 using (stage, a, z)
left join (select * from quartile where share = 0.75) q3 using (stage, a, z);

create table slow as
select ending as m, stage, count(*) as n, count(*) filter (where more > 0) as beyond, sum(greatest(0, more)) as days
from (
    select ending, unnest(['decide', 'advice', 'draft', 'final']) as stage,
        unnest([decided - started - 42, advised - asked - 42, drafted - advised - 28, issued - drafted - 28]) as more
    from file where issued > due)
where more is not null
group by ending, stage;

select 'delay ' || stages.stage || ' ' || a || ' ' || z || ' ' || coalesce(sum(n), 0) || ',' || coalesce(sum(beyond), 0) || ','
    || coalesce(sum(days), 0)
from period cross join stages left join slow on slow.stage = stages.stage and m between p and q
group by stages.stage, a, z;
