package io.interlace.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
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
                "f" + fault.name().replace("_", ""),
                fault,
                SEED + fault.name().hashCode(),
                Switches.NONE);
        assertEquals(List.of(), result.findings());
        assertTrue(result.acknowledged() > 0);
    }

    @Test
    void noticesThatIfMatchIsIgnored() {
        Round.Result result = Round.run(laboratory, "ifmatch", null, SEED, new Switches(true, false));
        assertTrue(result.count(Finding.Kind.DUPLICATED) > 0, "clients that changed one version and all won");
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

    private static boolean has(List<Finding> findings, String text) {
        Predicate<Finding> says = finding -> finding.text().contains(text);
        return findings.stream().anyMatch(says);
    }
}
