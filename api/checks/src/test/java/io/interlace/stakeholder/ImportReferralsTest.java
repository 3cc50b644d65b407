package io.interlace.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.imports.AfterImport;
import io.interlace.imports.ImportKind;
import io.interlace.imports.ImportScene;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportReferralsTest {

    private static final String STATUSES = "select string_agg(external_id || ' ' || status, ',' order by external_id)"
            + " from stakeholder where programme_id = ?";

    /** Remembers after what it was called. */
    @ApplicationScoped
    static class Follower implements AfterImport {

        private final Queue<String> calls = new ConcurrentLinkedQueue<>();
        private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

        @Override
        public void beforeRowsAreLocked(ImportKind kind, UUID programmeId) {
            calls.add("before " + kind + " " + programmeId);
        }

        int callsBefore(ImportKind kind, UUID programmeId) {
            return Collections.frequency(calls, "before " + kind + " " + programmeId);
        }

        @Override
        public void applied(ImportKind kind, UUID programmeId) {
            if (failing.remove(programmeId)) {
                throw new IllegalStateException("Planted: this once, nothing can be brought up to date");
            }
            calls.add(kind + " " + programmeId);
        }

        void failOnce(UUID programmeId) {
            failing.add(programmeId);
        }

        int callsAfter(ImportKind kind, UUID programmeId) {
            return Collections.frequency(calls, kind + " " + programmeId);
        }
    }

    @Inject
    ImportScene scene;

    @Inject
    Follower follower;

    @BeforeEach
    void peopleAreThere() {
        scene.run(
                "stakeholders",
                "externalId,name,status\nA,Ana,ENGAGED\nB,Ben,\nC,Cyn,INVITED\nD,Dan,DECLINED\nE,Eve,OPTED_OUT\n");
    }

    @Test
    void engagesThoseWhoseReferralWasAccepted() {
        var job = scene.run("referrals", """
                fromExternalId,toExternalId,status,referredAt,reason
                A,B,ACCEPTED,2026-07-01,Asked twice
                A,C,,2026-01-09T10:00:00+01:00,
                A,D,ACCEPTED,,
                A,E,ACCEPTED,2026-01-10,
                B,A,DECLINED,2026-01-11,
                """);
        assertEquals("SUCCEEDED", job.state());
        assertEquals(List.of(5, 0, 0, 0), job.counts());
        assertEquals("A ENGAGED,B ENGAGED,C INVITED,D ENGAGED,E OPTED_OUT", scene.text(STATUSES));
        assertEquals(
                "2026-06-30T23:00:00",
                scene.text("select to_char(engaged_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS') from stakeholder"
                        + " where programme_id = ? and external_id = 'B'"));
        assertEquals(
                "PROPOSED f 2026-01-09T09:00:00",
                scene.text("select concat_ws(' ', r.status, decided_at is not null,"
                        + " to_char(referred_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS')) from referral r"
                        + " join stakeholder s on s.id = r.to_id where r.programme_id = ? and external_id = 'C'"));
        assertEquals(
                3,
                scene.number("select count(*) from event where programme_id = ? and kind = 'stakeholder'"
                        + " and action = 'changed'"));
    }

    @Test
    void changesNothingWhenRepeated() {
        String file = """
                fromExternalId,toExternalId,status,referredAt
                A,B,ACCEPTED,2026-01-09
                A,C,PROPOSED,
                A,B,DUPLICATE,2026-02-01
                C,B,DUPLICATE,
                """;
        assertEquals(List.of(4, 0, 0, 0), scene.run("referrals", file).counts());
        assertEquals(List.of(0, 0, 4, 0), scene.run("referrals", file).counts());
        assertEquals(0, scene.number("select sum(version) from referral where programme_id = ?"));
    }

    @Test
    void decidesAReferralThatWasProposed() {
        scene.run("referrals", "fromExternalId,toExternalId,referredAt\nA,B,2026-01-09\n");
        var job = scene.run("referrals", "fromExternalId,toExternalId,status,referredAt\nA,B,ACCEPTED,2026-01-10\n");
        assertEquals(List.of(0, 1, 0, 0), job.counts());
        assertEquals(
                "ACCEPTED t 1",
                scene.text("select concat_ws(' ', status, decided_at = referred_at, version) from referral"
                        + " where programme_id = ?"));
        assertEquals(
                List.of("2 status ILLEGAL_TRANSITION"),
                scene.run("referrals", "fromExternalId,toExternalId,status\nA,B,PROPOSED\n")
                        .rejections());
    }

    @Test
    void rejectsRowsByReason() {
        var job = scene.run("referrals?mode=SKIP_INVALID", """
                fromExternalId,toExternalId,status,referredAt
                A,A,,
                A,NOBODY,,
                NOBODY,A,,
                A,,,
                A,B,,yesterday
                A,C,,
                A,C,ACCEPTED,
                A,B,MAYBE,
                """);
        assertEquals(
                List.of(
                        "2 toExternalId SELF_REFERRAL",
                        "3 toExternalId UNKNOWN_REFERENCE",
                        "4 fromExternalId UNKNOWN_REFERENCE",
                        "5 toExternalId MISSING",
                        "6 referredAt INVALID",
                        "8 toExternalId DUPLICATE_IN_FILE",
                        "9 status INVALID",
                        "9 toExternalId DUPLICATE_IN_FILE"),
                job.rejections());
        assertEquals(List.of(1, 0, 0, 7), job.counts());
    }

    @Test
    void callsThoseWhoFollowOnlyWhenSomethingWasWritten() {
        String file = "fromExternalId,toExternalId\nA,B\n";
        scene.run("referrals?dryRun=true", file);
        assertEquals(0, follower.callsAfter(ImportKind.REFERRALS, scene.programme()));
        assertEquals(0, follower.callsBefore(ImportKind.REFERRALS, scene.programme()));
        scene.run("referrals", file);
        scene.run("referrals", file);
        assertEquals(2, follower.callsBefore(ImportKind.REFERRALS, scene.programme()));
        assertEquals(1, follower.callsAfter(ImportKind.REFERRALS, scene.programme()));
    }

    @Test
    void writesAllOrNothingAndTriesAgain() {
        follower.failOnce(scene.programme());
        var job = scene.run("referrals", "fromExternalId,toExternalId,status\nA,B,ACCEPTED\nA,C,ACCEPTED\n");
        assertEquals("SUCCEEDED", job.state());
        assertEquals(List.of(2, 0, 0, 0), job.counts());
        assertEquals(2, scene.number("select count(*) from referral where programme_id = ?"));
        assertEquals(2, scene.number("select count(*) from event where programme_id = ? and kind = 'referral'"));
        assertEquals(2, scene.number("select attempts from import_job where programme_id = ? and kind = 'REFERRALS'"));
    }
}
