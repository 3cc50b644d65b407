package io.interlace.insight;

/**
 * Columns of SQL that tell who said an insight, as exactly as a reader may know. Who does not facilitate, and is no system, is
 * told group and place, or the group, or the sector, whichever at least {@link #SHARED} engaged people share; else nothing.
 */
final class InsightSources {

    private static final int SHARED = 5;

    /** Of somebody whose voice it is. By the indexes of the links, and the primary key of people. */
    private static final String VOICES = """
            from insight_voice v join stakeholder s on (s.programme_id, s.id) = (v.programme_id, v.stakeholder_id)
            where (v.programme_id, v.insight_id) = (i.programme_id, i.id)""";

    private static final String NAMED = """
            (select json_agg(json_build_object('groupCode', g.code, 'groupName', g.name, 'placeCode', p.code,
                    'placeName', p.name, 'sectorCode', k.code, 'sectorName', k.name) order by g.name, p.name, k.name)
                from (:told) told
                left join category g on (g.programme_id, g.id) = (i.programme_id, told.group_id)
                left join category p on (p.programme_id, p.id) = (i.programme_id, told.place_id)
                left join category k on (k.programme_id, k.id) = (i.programme_id, told.sector_id))""";

    private static final String EXACTLY = "select distinct s.group_id, s.place_id, s.sector_id " + VOICES;

    /** By the indexes stakeholder_engaged_group and stakeholder_engaged_sector. */
    private static final String COARSELY = """
            select distinct case when many.place or many.grp then one.group_id end as group_id,
                case when many.place then one.place_id end as place_id,
                case when many.sector and not many.place and not many.grp then one.sector_id end as sector_id
            from (select distinct s.group_id, s.place_id, s.sector_id\s""" + VOICES + """
            ) one cross join lateral (select
                :shared_group and e.place_id = one.place_id:many as place, :shared_group:many as grp,
                :shared_sector:many as sector) many""";

    private static final String ENGAGED = "(select count(*) from (select from stakeholder e where e.programme_id ="
            + " i.programme_id and e.engaged_at is not null and e.erased_at is null and ";

    private InsightSources() {}

    /** {@link HeardFromView}s as JSON, of an insight called i. */
    static String heardFrom(boolean exactly) {
        return NAMED.replace(":told", exactly ? EXACTLY : coarsely());
    }

    private static String coarsely() {
        return COARSELY.replace(":shared_group", ENGAGED + "e.group_id = one.group_id")
                .replace(":shared_sector", ENGAGED + "e.sector_id = one.sector_id")
                .replace(":many", " limit " + SHARED + ") few) >= " + SHARED);
    }

    /** The names of those who said it as JSON, of an insight called i; nobody else's than of those who are not erased. */
    static String people() {
        return "(select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name, s.id) " + VOICES
                + " and s.erased_at is null)";
    }

    /** Whether somebody who said an insight is of a place, sector or group; holds a placeholder for its code. */
    static String isOf(String dimension) {
        return """
                (select true from insight_voice v join stakeholder s on (s.programme_id, s.id) = (v.programme_id, v.stakeholder_id)
                    join category c on (c.programme_id, c.id) = (s.programme_id, s.:column_id) and c.dimension = ':dimension'
                    where (v.programme_id, v.insight_id) = (insight.programme_id, insight.id) and c.code = ? limit 1)""".replace(":column", dimension.toLowerCase(java.util.Locale.ROOT))
                .replace(":dimension", dimension);
    }
}
