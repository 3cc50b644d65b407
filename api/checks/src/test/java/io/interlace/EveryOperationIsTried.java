package io.interlace;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import org.junit.jupiter.api.Test;

/** Run after all other tests, by an execution of its own: what the contract promises, some test has seen. */
class EveryOperationIsTried {

    @Test
    void everyOperationAnsweredWithEachSuccessItDeclares() {
        assertThat("operations and successes no test saw", Exercised.missing(), empty());
    }
}
