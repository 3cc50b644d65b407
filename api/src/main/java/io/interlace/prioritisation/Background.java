package io.interlace.prioritisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is computed once a round has closed: how sure each rank is, and what groups say on their own. */
record Background(
        Map<UUID, RankingView.Interval> intervals,
        int resamples,
        int approximateResamples,
        List<RankingView.GroupOrder> byGroup) {

    /** What is told where that failed again and again: nobody is to go on waiting for it. */
    static final Background GIVEN_UP = new Background(Map.of(), 0, 0, List.of());
}
