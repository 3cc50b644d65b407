package io.interlace.reach;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.programme.Dimension;
import io.interlace.reach.ReachDimensionsView.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says what people of the programme at hand can be counted by. */
@ApplicationScoped
class ListDimensions {

    /** More attributes than these are not offered, though each can be asked for. */
    static final int MOST_ATTRIBUTES = 50;

    private static final String FRAMED = "select distinct dimension from frame_cell where programme_id = ?";

    private static final String USED = """
            select key from stakeholder s, jsonb_object_keys(s.attributes) key where s.programme_id = ?
            group by key having count(*) >= ? order by count(*) desc, key limit ?""";

    private final Database database;
    private final Caller caller;

    ListDimensions(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Readers of aggregates get to know no attribute of few people, unless the frame names it. */
    ReachDimensionsView all() {
        Set<String> framed = new TreeSet<>(database.list(FRAMED, row -> row.getString(1), caller.programmeId()));
        Set<String> names = new LinkedHashSet<>();
        ReachDimension.OF_EVERYBODY.forEach(dimension -> names.add(dimension.name()));
        names.addAll(framed);
        long few = caller.seesAggregatesOnly() ? SmallNumbers.THRESHOLD : 1;
        names.addAll(database.list(
                USED, row -> Dimension.ATTRIBUTE + row.getString(1), caller.programmeId(), few, MOST_ATTRIBUTES));
        List<Named> results = names.stream()
                .map(name -> new Named(name, framed.contains(name)))
                .toList();
        return new ReachDimensionsView(results);
    }
}
