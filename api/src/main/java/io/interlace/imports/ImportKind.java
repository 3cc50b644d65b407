package io.interlace.imports;

/** What can be imported, and what the contract says of it. */
public enum ImportKind {
    STAKEHOLDERS("stakeholder", ImportKind.COLUMNS_OF_STAKEHOLDERS),
    REFERRALS("referral", ImportKind.COLUMNS_OF_REFERRALS),
    ORGANISATIONS("organisation", ImportKind.COLUMNS_OF_ORGANISATIONS);

    public static final String COLUMNS_OF_STAKEHOLDERS =
            "externalId, name, email, jobTitle, organisationCode, placeCode, sectorCode, groupCode, networkSize,"
                    + " influence, interest, protectedMinutesPerMonth, status and attributes.<name>; the first two are"
                    + " required";
    public static final String COLUMNS_OF_REFERRALS =
            "fromExternalId, toExternalId, status, reason, referredAt; the first two are required";
    public static final String COLUMNS_OF_ORGANISATIONS =
            "code, name, type, odsCode, placeCode, sectorCode; the first three are required";

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
