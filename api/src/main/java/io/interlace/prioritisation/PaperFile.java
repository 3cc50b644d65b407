package io.interlace.prioritisation;

import io.interlace.imports.ImportRejectionView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ballots on paper, read.
 *
 * @param rejections what is wrong with rows, cell by cell, of the first that are; all of them could be more than there is room for
 * @param rejectedRows how many rows are wrong
 * @param read how many rows there are, good or bad
 */
record PaperFile(List<PaperBallot> ballots, List<ImportRejectionView> rejections, int rejectedRows, int read) {

    /**
     * One of them.
     *
     * @param stakeholderId the voter, where it names one whom the programme knows
     * @param unknownVoter what it names the voter by, where the programme knows nobody by it
     */
    record PaperBallot(
            @Nullable UUID stakeholderId, @Nullable String unknownVoter, List<List<UUID>> ranks) {

        @Override
        public String toString() {
            return "PaperBallot";
        }
    }
}
