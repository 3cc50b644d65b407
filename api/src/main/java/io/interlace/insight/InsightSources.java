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

    /** Of rows called told, as JSON. */
    private static final String NAMED =
            "json_build_object('groupCode', g.code, 'groupName', g.name, 'placeCode', p.code, 'placeName', p.name,"
                    + " 'sectorCode', k.code, 'sectorName', k.name)";

    private static final String NAMES = """
            left join category g on (g.programme_id, g.id) = (told.programme_id, told.told_group)
            left join category p on (p.programme_id, p.id) = (told.programme_id, told.told_place)
            left join category k on (k.programme_id, k.id) = (told.programme_id, told.told_sector)""";

    private static final String EXACTLY =
            "select one.*, one.group_id as told_group, one.place_id as told_place, one.sector_id as told_sector from (:said) one";

    /** By the indexes stakeholder_engaged_group and stakeholder_engaged_sector. */
    private static final String COARSELY = """
            select one.*, case when many.place or many.grp then one.group_id end as told_group,
                case when many.place then one.place_id end as told_place,
                case when many.sector and not many.place and not many.grp then one.sector_id end as told_sector
            from (:said) one cross join lateral (select
                :shared_group and e.place_id = one.place_id:many as place, :shared_group:many as grp,
                :shared_sector:many as sector) many""".replace(":shared_group", engaged("group_id"))
            .replace(":shared_sector", engaged("sector_id"))
            .replace(":many", " limit " + SHARED + ") few) >= " + SHARED);

    private InsightSources() {}

    private static String engaged(String column) {
        return "(select count(*) from (select from stakeholder e where e.programme_id = one.programme_id"
                + " and e.engaged_at is not null and e.erased_at is null and e." + column + " = one." + column;
    }

    /** {@link HeardFromView}s as JSON, of an insight called i. */
    static String heardFrom(boolean exactly) {
        return "(select json_agg(" + NAMED
                + " order by g.name, p.name, k.name) from (select distinct programme_id, told_group,"
                + " told_place, told_sector from ("
                + told(exactly, "select distinct s.programme_id, s.group_id, s.place_id," + " s.sector_id " + VOICES)
                + ") each) told " + NAMES + ")";
    }

    /**
     * Rows of group, place and sector as they are, and what is told of them: a {@link HeardFromView} as JSON.
     *
     * @param said SQL of rows with programme_id, group_id, place_id and sector_id, each once
     */
    static String each(boolean exactly, String said) {
        return "select told.group_id, told.place_id, told.sector_id, " + NAMED + " from (" + told(exactly, said)
                + ") told " + NAMES;
    }

    private static String told(boolean exactly, String said) {
        return (exactly ? EXACTLY : COARSELY).replace(":said", said);
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
