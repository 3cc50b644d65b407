package io.interlace.programme;

import io.interlace.http.Problem;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation whose people take part, NHS or not. */
@Entity
class Organisation extends ProgrammeOwned {

    @Column
    private String code;

    @Column
    private @Nullable String odsCode;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private OrganisationType type;

    @Column
    private @Nullable UUID placeId;

    @Column
    private @Nullable UUID sectorId;

    protected Organisation() {}

    Organisation(NewOrganisation draft, CategoryCodes codes, Clock clock) {
        super(clock);
        take(draft, codes);
    }

    void revise(NewOrganisation draft, CategoryCodes codes, Clock clock) {
        take(draft, codes);
        changed(clock);
    }

    private void take(NewOrganisation draft, CategoryCodes codes) {
        String ods = draft.odsCode();
        if (ods != null && !draft.type().takesOdsCode(ods)) {
            throw Problem.at(
                    "/odsCode",
                    "is not the shape of code that " + draft.type() + " has: "
                            + draft.type().odsCodeInWords());
        }
        code = draft.code();
        odsCode = ods;
        name = draft.name().strip();
        type = draft.type();
        placeId = codes.id(Dimension.PLACE, draft.placeCode(), "/placeCode");
        sectorId = codes.id(Dimension.SECTOR, draft.sectorCode(), "/sectorCode");
    }

    NewOrganisation draft(CategoryCodes codes) {
        return new NewOrganisation(code, odsCode, name, type, codes.code(placeId), codes.code(sectorId));
    }

    OrganisationView view(CategoryCodes codes) {
        return new OrganisationView(
                id(),
                code,
                odsCode,
                name,
                type,
                codes.code(placeId),
                codes.code(sectorId),
                createdAt(),
                updatedAt(),
                version());
    }
}
