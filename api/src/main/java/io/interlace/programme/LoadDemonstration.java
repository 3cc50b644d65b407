package io.interlace.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interlace.http.Database;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.identity.Members;
import io.interlace.identity.NewMember;
import io.interlace.identity.Role;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the demonstration programme at the first start of a demonstration: by the services themselves, as if on the days it
 * tells of, with the same ids each time. It is there whole or not at all.
 */
@ApplicationScoped
public class LoadDemonstration {

    /** Longer than others may take: a machine with much else to do begins by this, and must not begin by failing. */
    private static final int BUSIEST_MACHINE_SECONDS = 1800;

    private static final Logger LOG = Logger.getLogger(LoadDemonstration.class);
    private static final long SEED = 20_261_120;
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private final FoundProgramme foundProgramme;
    private final Categories categories;
    private final Organisations organisations;
    private final PopulationFrames frames;
    private final Reference reference;
    private final Members members;
    private final List<DemonstrationPart> parts;
    private final Caller caller;
    private final Database database;
    private final ObjectMapper json;
    private final boolean demonstration;

    LoadDemonstration(
            FoundProgramme foundProgramme,
            Categories categories,
            Organisations organisations,
            PopulationFrames frames,
            Reference reference,
            Members members,
            @All List<DemonstrationPart> parts,
            Caller caller,
            Database database,
            ObjectMapper json,
            @ConfigProperty(name = "interlace.demonstration") boolean demonstration) {
        this.foundProgramme = foundProgramme;
        this.categories = categories;
        this.organisations = organisations;
        this.frames = frames;
        this.reference = reference;
        this.members = members;
        this.parts = parts;
        this.caller = caller;
        this.database = database;
        this.json = json;
        this.demonstration = demonstration;
    }

    @ActivateRequestContext
    @Transactional
    @TransactionConfiguration(timeout = BUSIEST_MACHINE_SECONDS)
    void atFirstStart(@Observes @Priority(500) StartupEvent started) {
        if (!demonstration) {
            return;
        }
        JsonNode content = read("programme");
        String slug = content.get("slug").asText();
        if (database.first("select 1 from programme where slug = ?", row -> 1, slug)
                .isPresent()) {
            return;
        }
        LocalDate start = LocalDate.parse(content.get("startsOn").asText());
        Rehearsal rehearsal = new Rehearsal(SEED);
        rehearsal.at(start.atTime(OPENING).toInstant(ZoneOffset.UTC), () -> programme(content));
        parts.stream()
                .sorted(Comparator.comparing(DemonstrationPart::order))
                .forEach(part -> part.load(content, rehearsal));
        LOG.infof(
                "The demonstration programme is ready: %s", content.get("name").asText());
    }

    /** A file of the demonstration's content. */
    public JsonNode read(String name) {
        try (InputStream file = LoadDemonstration.class.getResourceAsStream("/demonstration/" + name + ".json")) {
            return json.readTree(Objects.requireNonNull(file, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void programme(JsonNode content) {
        JsonNode lead = content.get("members").get(0);
        caller.is(members.founder(lead.get("email").asText()), null);
        foundProgramme.from(
                new NewProgramme(
                        content.get("name").asText(),
                        content.get("purpose").asText(),
                        LocalDate.parse(content.get("startsOn").asText()),
                        LocalDate.parse(content.get("endsOn").asText()),
                        null),
                lead.get("name").asText());
        for (JsonNode member : content.get("members")) {
            if (!member.equals(lead)) {
                members.join(new NewMember(
                        member.get("email").asText(),
                        member.get("name").asText(),
                        Role.valueOf(member.get("role").asText())));
            }
        }
        members.join(new NewMember("shared-care-record@example.org", "Shared care record", Role.INTEGRATION));
        categories(content.get("places"), Dimension.PLACE);
        categories(content.get("sectors"), Dimension.SECTOR);
        categories(content.get("stakeholderGroups"), Dimension.GROUP);
        organisations(content);
        frame(content);
    }

    private void categories(JsonNode entries, Dimension dimension) {
        for (JsonNode entry : entries) {
            categories.add(
                    dimension,
                    new NewCategory(
                            entry.get("code").asText(), entry.get("name").asText(), text(entry, "description")));
        }
    }

    private void organisations(JsonNode content) {
        CategoryCodes codes = reference.categories();
        for (JsonNode entry : content.get("organisations")) {
            organisations.add(
                    new NewOrganisation(
                            entry.get("code").asText(),
                            text(entry, "odsCode"),
                            entry.get("name").asText(),
                            OrganisationType.valueOf(entry.get("type").asText()),
                            codeOf(content, text(entry, "placeKey")),
                            codeOf(content, text(entry, "sectorKey"))),
                    codes);
        }
    }

    private void frame(JsonNode content) {
        JsonNode frame = content.get("populationFrame");
        List<FrameCell> cells = new java.util.ArrayList<>();
        for (JsonNode cell : frame.get("cells")) {
            String value = codeOf(content, cell.get("value").asText());
            cells.add(new FrameCell(
                    cell.get("dimension").asText(),
                    Objects.requireNonNull(value),
                    cell.get("size").asLong()));
        }
        frames.set(new NewPopulationFrame(
                frame.get("definition").asText(),
                LocalDate.parse(frame.get("asOf").asText()),
                cells));
    }

    private static @Nullable String text(JsonNode entry, String property) {
        return entry.hasNonNull(property) ? entry.get(property).asText() : null;
    }

    /** The code that content refers to by a key of its own. */
    public static @Nullable String codeOf(JsonNode programme, @Nullable String key) {
        if (key == null) {
            return null;
        }
        for (String kind : List.of("places", "sectors", "stakeholderGroups", "organisations")) {
            for (JsonNode entry : programme.get(kind)) {
                if (entry.get("key").asText().equals(key)) {
                    return entry.get("code").asText();
                }
            }
        }
        throw new IllegalStateException("The demonstration names nothing " + key);
    }
}
