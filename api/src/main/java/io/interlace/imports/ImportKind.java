package io.interlace.imports;

/** What can be imported, and what the contract says of it. */
public enum ImportKind {
    STAKEHOLDERS("stakeholder", ImportKind.COLUMNS_OF_STAKEHOLDERS),
    REFERRALS("referral", ImportKind.COLUMNS_OF_REFERRALS),
    ORGANISATIONS("organisation", ImportKind.COLUMNS_OF_ORGANISATIONS),
    PROPOSALS("proposal", ImportKind.COLUMNS_OF_PROPOSALS);

    public static final String COLUMNS_OF_STAKEHOLDERS =
            "externalId, name, email, jobTitle, organisationCode, placeCode, sectorCode, groupCode, networkSize,"
                    + " influence, interest, protectedMinutesPerMonth, status and attributes.<name>; the first two are"
                    + " required";
    public static final String COLUMNS_OF_REFERRALS =
            "fromExternalId, toExternalId, status, reason, referredAt; the first two are required";
    public static final String COLUMNS_OF_ORGANISATIONS =
            "code, name, type, odsCode, placeCode, sectorCode; the first three are required";

    public static final String COLUMNS_OF_PROPOSALS =
            "title, id, externalId, callId, leadExternalId, leadId, partnerExternalId, partnerId, organisationCodes,"
                    + " placeCodes, sectorCodes, problem, aims, workingTogether, howWeWouldKnow, timeSetAside,"
                    + " facilitatorDays, budgetPounds, state and attributes.<name>; the first is required, and id or"
                    + " externalId. callId may be left out where exactly one call is open; several codes are parted by"
                    + " semicolons; state is DRAFT, unless said, or SUBMITTED; attributes may be one JSON object. Proposals of"
                    + " a call that is OPEN are made and changed, and to one that is CLOSED those are added, as SUBMITTED,"
                    + " that came in time on paper. What else the list of proposals holds as CSV is not taken";

    private final String word;
    private final String columns;

    ImportKind(String word, String columns) {
        this.word = word;
        this.columns = columns;
    }

    /** One of what is imported, as in {@code import{Imported}s}. */
    public String word() {
        return word;
    }

    /** The columns of a file. */
    public String columns() {
        return columns;
    }
}
