package io.interlace.stakeholder;

import io.interlace.http.Database;
import io.interlace.imports.AfterImport;
import io.interlace.imports.ImportKind;
import io.interlace.programme.OrganisationRenamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Lets people be found by the names their organisations have now. */
@ApplicationScoped
class SearchText implements AfterImport {

    private static final String REFRESH = """
            update stakeholder s set search_text = n.text from (
                select p.id, concat_ws(' ', p.name, p.job_title, o.name, (
                        select string_agg(concat_ws(' ', a.job_title, ao.name), ' ' order by a.position)
                        from affiliation a
                        left join organisation ao on (ao.programme_id, ao.id) = (a.programme_id, a.organisation_id)
                        where (a.programme_id, a.stakeholder_id) = (p.programme_id, p.id))) as text
                from stakeholder p
                left join organisation o on (o.programme_id, o.id) = (p.programme_id, p.organisation_id)
                where p.programme_id = ? and p.erased_at is null and (%s)) n
            where s.programme_id = ? and s.id = n.id and s.search_text <> n.text""";

    private static final String IN_ORGANISATION =
            "p.organisation_id = ? or exists (select from affiliation a where a.programme_id = p.programme_id"
                    + " and a.stakeholder_id = p.id and a.organisation_id = ?)";

    private final Database database;

    SearchText(Database database) {
        this.database = database;
    }

    void follow(@Observes OrganisationRenamed renamed) {
        database.update(
                REFRESH.formatted(IN_ORGANISATION),
                renamed.programmeId(),
                renamed.organisationId(),
                renamed.organisationId(),
                renamed.programmeId());
    }

    @Override
    public void applied(ImportKind kind, UUID programmeId) {
        if (kind == ImportKind.ORGANISATIONS) {
            database.update(REFRESH.formatted("true"), programmeId, programmeId);
        }
    }
}
