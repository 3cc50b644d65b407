package io.interlace.participation;

import io.interlace.http.Database;
import io.interlace.http.Page;
import io.interlace.http.Problem;
import io.interlace.programme.ProgrammeStatus;
import io.interlace.programme.Reference;
import io.interlace.stakeholder.DeclineReason;
import io.interlace.stakeholder.Participants;
import io.interlace.stakeholder.StakeholderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person is told by their link; reading changes nothing, since scanners of mail open links, too. */
@ApplicationScoped
class Participations {

    private static final int MOST_ORGANISATIONS = 10;
    private static final int LONGEST_SEARCH = 200;

    private final ParticipationLinks links;
    private final Participants participants;
    private final TakePart takePart;
    private final Reference reference;
    private final Database database;

    Participations(
            ParticipationLinks links,
            Participants participants,
            TakePart takePart,
            Reference reference,
            Database database) {
        this.links = links;
        this.participants = participants;
        this.takePart = takePart;
        this.reference = reference;
        this.database = database;
    }

    ParticipationView view(Visit.Opened visit) {
        ParticipationLinkView link = links.require(visit.linkId()).view(null);
        Participants.Self self = participants.self(visit.stakeholderId());
        var programme = reference.programme();
        // an opt-out by any way is what counts
        boolean out = self.status() == StakeholderStatus.OPTED_OUT;
        int made = takePart.referralsMade(visit);
        return new ParticipationView(
                programme.name(),
                programme.purpose(),
                link.purpose(),
                self.name(),
                link.expiresAt(),
                programme.status() == ProgrammeStatus.ARCHIVED,
                out ? Answer.OPTED_OUT : link.answer(),
                out ? null : link.declineReasonCode(),
                link.answeredAt(),
                new ParticipationView.Profile(self.jobTitle(), self.protectedMinutesPerMonth(), self.networkSize()),
                made,
                Math.max(0, takePart.mostReferrals() - made),
                Keeping.by(programme.name()),
                List.of(DeclineReason.values()),
                choices(visit, "PLACE"),
                choices(visit, "GROUP"));
    }

    private List<ParticipationView.Choice> choices(Visit.Opened visit, String dimension) {
        return database.list(
                "select code, name from category where programme_id = ? and dimension = ? order by name, id",
                row -> new ParticipationView.Choice(row.getString(1), row.getString(2)),
                visit.programmeId(),
                dimension);
    }

    /** Organisations with words that begin like those of the search, by index organisation_search; people are never looked up. */
    Page<ParticipationView.Choice> organisations(Visit.Opened visit, @Nullable String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST_SEARCH) {
            throw Problem.inParameter("q", "q holds 1 to " + LONGEST_SEARCH + " characters of a name.");
        }
        List<ParticipationView.Choice> found = database.list(
                "select code, name from organisation where programme_id = ?"
                        + " and search_words(programme_id, name) @@ search_query(?, ?) order by name, id limit "
                        + MOST_ORGANISATIONS,
                row -> new ParticipationView.Choice(row.getString(1), row.getString(2)),
                visit.programmeId(),
                visit.programmeId(),
                words);
        return new Page<>(found, new Page.Metadata(MOST_ORGANISATIONS, null, null, null));
    }

    /** Those who asked to be left out are named but in no referral; nobody can tell them from those who wait. */
    OutcomesView outcomes(Visit.Opened visit) {
        return database.first(
                        "select (select count(*) from referral where programme_id = ? and from_id = ?"
                                + " and status <> 'DUPLICATE') + (select count(*) from participation_referral r"
                                + " join participation_link l on (l.programme_id, l.id) = (r.programme_id, r.link_id)"
                                + " where l.programme_id = ? and l.stakeholder_id = ? and r.referral_id is null),"
                                + " (select count(*) from referral where programme_id = ? and from_id = ?"
                                + " and status = 'ACCEPTED')",
                        row -> new OutcomesView(new OutcomesView.Referrals(
                                row.getInt(1), row.getInt(2), row.getInt(1) - row.getInt(2))),
                        visit.programmeId(),
                        visit.stakeholderId(),
                        visit.programmeId(),
                        visit.stakeholderId(),
                        visit.programmeId(),
                        visit.stakeholderId())
                .orElseThrow();
    }
}
