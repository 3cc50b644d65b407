package io.interlace.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.interlace.http.planted.PlantedHabits;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.interlace");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("io.interlace.http.planted");

    private static void isKeptAndCanFail(ArchRule rule) {
        rule.check(CODE);
        assertThrows(AssertionError.class, () -> rule.check(PLANTED));
    }

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        Rules.onePackageAfterTheOther().forEach(rule -> rule.check(CODE));
        assertThrows(
                AssertionError.class,
                () -> Rules.onePackageAfterTheOther().get(0).check(PLANTED),
                PlantedHabits.class.getName());
    }

    @Test
    void everyPackageStandsInTheLine() {
        isKeptAndCanFail(Rules.everyPackageStandsInTheLine());
    }

    @Test
    void endpointsSayWhomTheyAllow() {
        isKeptAndCanFail(Rules.endpointsSayWhomTheyAllow());
    }

    @Test
    void endpointsArePublic() {
        isKeptAndCanFail(Rules.endpointsArePublic());
    }

    @Test
    void noEntityLeavesThroughHttp() {
        isKeptAndCanFail(Rules.noEntityLeavesThroughHttp());
    }

    @Test
    void computationKnowsNoFramework() {
        Rules.computationKnowsNoFramework(
                        "Recruitment",
                        "SimilarNames",
                        "SimilarPairs",
                        "ComparableName",
                        "CountSources",
                        "JudgeTrail",
                        "TrailEvidence",
                        "SmallNumbers",
                        "ContactBudget",
                        "Cells",
                        "ChainEstimates",
                        "CompareModels",
                        "CompareVersions",
                        "ChainEstimator",
                        "ChainSample",
                        "Counts",
                        "InvitationOrder",
                        "LimitationRules",
                        "Linkage",
                        "Measured",
                        "Raking",
                        "RecruitmentMatrix",
                        "ConsensusRanking",
                        "GroupRanking",
                        "InsertionSearch",
                        "KemenyRanking",
                        "Majorities",
                        "MovedParts",
                        "NoteTerms",
                        "OneOrder",
                        "OptimalOrders",
                        "PairwiseTable",
                        "RankIntervals",
                        "RankingProblem",
                        "Aim",
                        "Outlook",
                        "SalganikBootstrap",
                        "ScoreChallenges",
                        "TargetDirection",
                        "TheilSen",
                        "SchulzeRanking",
                        "Seams",
                        "SubsetOrders",
                        "SuggestClusters",
                        "VoiceConcentration",
                        "Voices",
                        "VoterWeights",
                        "WavePoint",
                        "Weighing")
                .check(CODE);
        assertThrows(
                AssertionError.class,
                () -> Rules.computationKnowsNoFramework("PlantedHabits").check(PLANTED));
    }
}
