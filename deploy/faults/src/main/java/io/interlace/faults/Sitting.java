package io.interlace.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A team that looks back, as far as everybody sees at once what anybody writes. */
final class Sitting {

    private static final List<String> PHASES = List.of("PREPARE", "REFLECT", "GROUP", "VOTE", "DISCUSS");

    private Sitting() {}

    /**
     * Plans one and takes it there, with all that it needs before.
     *
     * @param made sends what makes something, and answers its id
     * @return its path
     */
    static String open(Postgres postgres, String programmePath, UUID programme, Function<Call, UUID> made) {
        UUID call = made.apply(Call.post(
                programmePath + "/calls",
                "{\"title\":\"Call\",\"places\":1,\"closesAt\":\"2199-01-01T00:00:00Z\",\"criteria\":[{\"name\":\"A\","
                        + "\"question\":\"Is it?\",\"weight\":1,\"scale\":{\"min\":1,\"max\":5}}]}"));
        call = made.apply(Call.post(programmePath + "/calls/" + call + "/opening", ""));
        UUID proposal = made.apply(
                Call.post(programmePath + "/calls/" + call + "/proposals", "{\"title\":\"Book it yourself\"}"));
        choose(postgres, programme, proposal);
        UUID project = made.apply(Call.post(programmePath + "/projects", "{\"proposalId\":\"" + proposal + "\"}"));
        UUID retrospective = made.apply(Call.post(
                programmePath + "/retrospectives",
                "{\"projectId\":\"" + project + "\",\"anonymity\":\"NAMED\",\"title\":\"Look back\","
                        + "\"startsAt\":\"2027-02-01T13:00:00Z\",\"minutes\":60,\"votesEach\":3,"
                        + "\"columns\":[{\"id\":\"HELPED\",\"title\":\"Helped\"}]}"));
        for (int i = 1; i < PHASES.size(); i++) {
            retrospective = made.apply(Call.post(
                    programmePath + "/retrospectives/" + retrospective + "/phase",
                    "{\"from\":\"" + PHASES.get(i - 1) + "\",\"to\":\"" + PHASES.get(i) + "\"}"));
        }
        return programmePath + "/retrospectives/" + retrospective;
    }

    /** What a panel takes a call of its own for. */
    private static void choose(Postgres postgres, UUID programme, UUID proposal) {
        try (Connection connection = postgres.connect();
                var update = connection.prepareStatement(
                        "update proposal set state = 'SHORTLISTED' where programme_id = ? and id = ?")) {
            update.setObject(1, programme);
            update.setObject(2, proposal);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
