package io.interlace.faults;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is left of a round, beside the database.
 *
 * @param log what clients were told
 * @param feed ids of events as a follower got them, in that order
 * @param board id and words of each note, as somebody at the board saw them
 * @param addresses whom sign-in links were asked for
 * @param deliveries how often each mail arrived, by Message-ID
 * @param blows how often a node or its way to the database was broken; each may leave a mail of each node half-sent
 */
record Evidence(
        UUID programme,
        List<ClientLog.Entry> log,
        List<String> feed,
        Map<String, String> board,
        List<String> addresses,
        Map<String, Long> deliveries,
        int blows) {

    List<ClientLog.Entry> of(Operation.Kind kind) {
        return log.stream().filter(entry -> entry.operation().kind() == kind).toList();
    }
}
