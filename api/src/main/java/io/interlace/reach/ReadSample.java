package io.interlace.reach;

import io.interlace.http.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells other capabilities who has come in, without the dimensions of reach. Erased people go on counting. */
@ApplicationScoped
public class ReadSample {

    /** How many people have each wave and network size; who has not engaged has no wave. */
    private static final String GROUPS =
            "select case when engaged_at is not null then wave end, coalesce(network_size, 0), count(*)"
                    + " from stakeholder where programme_id = ? group by 1, 2 order by 1, 2";

    private final Database database;

    ReadSample(Database database) {
        this.database = database;
    }

    public SampleView of(UUID programmeId) {
        Ints waves = new Ints();
        Ints networkSizes = new Ints();
        long[] others = new long[1];
        database.each(
                GROUPS,
                row -> {
                    long people = row.getLong(3);
                    Integer wave = row.getObject(1, Integer.class);
                    if (wave == null) {
                        others[0] += people;
                        return;
                    }
                    for (long person = 0; person < people; person++) {
                        waves.add(wave);
                        networkSizes.add(row.getInt(2));
                    }
                },
                programmeId);
        int[] engaged = networkSizes.toArray();
        return SampleView.of(others[0] + engaged.length, Reading.waveSizes(waves.toArray()), engaged);
    }
}
