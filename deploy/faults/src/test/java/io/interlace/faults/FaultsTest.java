package io.interlace.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of fault once; and the suite itself, which must notice when something is wrong. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {

    private static final long SEED = 20_261_124;
    private static final int MOST_RACES = 5;

    private static Laboratory laboratory;

    @BeforeAll
    static void open() {
        laboratory = Laboratory.open();
    }

    @AfterAll
    static void close() {
        laboratory.close();
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingAndDoesNothingTwice(Fault fault) {
        Round.Result result = Round.run(
                laboratory,
                fault.name().toLowerCase(Locale.ROOT).replace("_", ""),
                fault,
                SEED + fault.name().hashCode(),
                Switches.NONE);
        assertEquals(List.of(), result.findings());
        assertTrue(result.acknowledged() > 0);
    }

    /** Of clients that race for versions none may meet in one round, on a machine with much else to do. */
    @Test
    void noticesThatIfMatchIsIgnored() {
        assertTrue(
                IntStream.range(0, MOST_RACES)
                        .mapToObj(n -> Round.run(laboratory, "ifmatch" + n, null, SEED + n, new Switches(true, false)))
                        .anyMatch(result -> result.count(Finding.Kind.DUPLICATED) > 0),
                "clients that changed one version and all won");
    }

    @Test
    void noticesThatTheFeedIsReadBySequence() {
        Round.Result result = Round.run(laboratory, "sequence", null, SEED, new Switches(false, true));
        assertTrue(
                has(result.findings(), "committed and never fed"),
                result.findings().toString());
    }

    /** The last: from then on the server forgets. */
    @Test
    @Order(Integer.MAX_VALUE)
    void noticesThatCommitsAreNotSynchronous() {
        laboratory.postgres().restartForgetful();
        Round.Result result = Round.run(laboratory, "forgetful", Fault.DATABASE_KILLED, SEED, Switches.NONE);
        assertTrue(result.count(Finding.Kind.LOST) > 0, result.findings().toString());
    }

    /** After a quiet round all is well; then, one at a time and rolled back each time, something is not. */
    @Test
    void noticesEachThingThatMayBeWrong() throws SQLException {
        Evidence evidence = Round.quiet(laboratory, "planted", SEED, Switches.NONE);
        try (Connection connection = laboratory.postgres().connect()) {
            connection.setAutoCommit(false);
            assertEquals(List.of(), Checks.of(evidence, connection, 2));
            for (Plant plant : Plant.values()) {
                plant.in(connection, evidence.programme());
                List<Finding> findings = Checks.of(evidence, connection, 2);
                assertTrue(has(findings, plant.notice()), plant + " is noticed as " + plant.notice() + ": " + findings);
                connection.rollback();
            }
        }
    }

    /** What clients, followers and mailboxes may have seen that the database does not show. */
    @Test
    void noticesEachThingThatMayHaveBeenSeen() throws SQLException {
        Evidence seen = Round.quiet(laboratory, "seen", SEED, Switches.NONE);
        Evidence refused = Altered.answered(Outcome.FAILED, 409, Optional.empty(), seen);
        Evidence unknown = Altered.answered(Outcome.UNKNOWN, 503, Optional.empty(), seen);
        try (Connection connection = laboratory.postgres().connect()) {
            assertEquals(List.of(), Checks.of(seen, connection, 2));
            assertNotices(connection, "does not see them", Altered.atBoard(Map.of(), seen));
            assertNotices(
                    connection,
                    "that are not on the board",
                    Altered.atBoard(
                            Stream.concat(
                                            seen.board().entrySet().stream(),
                                            Map.of("another", "Rang out").entrySet().stream())
                                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                            seen));
            assertNotices(connection, "was fed again", Altered.fedTwice(seen));
            assertNotices(connection, "came 2 times", Altered.mailedTwice(seen));
            assertNotices(connection, "refused and is there", refused);
            assertNotices(connection, "of a refusal is kept", refused);
            assertNotices(connection, "was refused: ", Altered.answered(Outcome.FAILED, 400, Optional.empty(), seen));
            assertNotices(
                    connection,
                    "no answer in a lifetime",
                    Altered.answered(Outcome.ACKNOWLEDGED, 200, Optional.of("no answer in a lifetime"), seen));
            assertNotices(connection, "may have been taken", Altered.without(Operation.Kind.IMPORT, seen));
            assertNotices(connection, "asked for 0 mails", Altered.without(Operation.Kind.SIGN_IN_LINK, seen));
            assertEquals(List.of(), Checks.of(unknown, connection, 2));
        }
        assertEquals(List.of(), Availability.unbroken(seen));
        assertTrue(has(Availability.unbroken(unknown), "failed while an instance ended"));
    }

    @Test
    void noticesAnInstanceThatIsReadyWithoutItsDatabase() {
        Instant from = Instant.now();
        Patience.pause(3_000);
        List<Finding> findings = Availability.of(laboratory.watches(), from, Instant.now());
        assertTrue(has(findings, "ready without its database"), findings.toString());
    }

    private static void assertNotices(Connection connection, String text, Evidence evidence) {
        List<Finding> findings = Checks.of(evidence, connection, 2);
        assertTrue(has(findings, text), text + ": " + findings);
    }

    private static boolean has(List<Finding> findings, String text) {
        Predicate<Finding> says = finding -> finding.text().contains(text);
        return findings.stream().anyMatch(says);
    }
}
