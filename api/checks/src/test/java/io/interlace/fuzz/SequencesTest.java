package io.interlace.fuzz;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to people in whatever order, the service agrees with the {@link PeopleModel}. {@code -Dfuzz.chains=500
 * -Dfuzz.seed=7} tries for longer; a failure names what was done and the seed.
 */
@QuarkusTest
@Tag("strain")
@QuarkusTestResource(TestDatabase.class)
class SequencesTest {

    private static final int CHAINS = Integer.getInteger("fuzz.chains", 4);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int STEPS = 30;

    @Inject
    People people;

    private record Step(int index, String name) {}

    private static Arbitrary<Step> steps() {
        Arbitrary<String> names =
                Arbitraries.strings().alpha().withChars("éÅ'-").ofMinLength(1).ofMaxLength(40);
        return Combinators.combine(Arbitraries.integers().between(0, 50), names).as(Step::new);
    }

    /** Something done to somebody who is there, or was. */
    private static Action<PeopleModel> action(String what, BiConsumer<PeopleModel, Step> done) {
        return new Action.Independent<>() {
            @Override
            public boolean precondition(PeopleModel model) {
                return !model.isEmpty() || what.equals("create");
            }

            @Override
            public Arbitrary<Transformer<PeopleModel>> transformer() {
                return steps().map(step -> Transformer.mutate(
                        what + " " + step.index() + " " + step.name(), model -> done.accept(model, step)));
            }
        };
    }

    private ActionChainArbitrary<PeopleModel> chains(Action<PeopleModel> more) {
        return ActionChain.<PeopleModel>startWith(() -> new PeopleModel(TestProgramme.ledBy(people.founder())))
                .withAction(2, action("create", (model, step) -> model.create(step.name())))
                .withAction(action("read", (model, step) -> model.read(step.index())))
                .withAction(2, action("update", (model, step) -> model.update(step.index(), step.name())))
                .withAction(action(
                        "update a stale version",
                        (model, step) -> model.updateAnotherVersion(step.index(), step.name(), -1)))
                .withAction(action(
                        "update a version to come",
                        (model, step) -> model.updateAnotherVersion(step.index(), step.name(), 1)))
                .withAction(
                        action("update no version", (model, step) -> model.updateNoVersion(step.index(), step.name())))
                .withAction(action("delete", (model, step) -> model.delete(step.index())))
                .withAction(action("repeat", (model, step) -> model.repeat(step.index())))
                .withAction(action("repeat otherwise", (model, step) -> model.repeatWithAnotherBody(step.index())))
                .withAction(more)
                .withMaxTransformations(STEPS);
    }

    private void run(Action<PeopleModel> more, int times) {
        JqwikSession.run(() -> chains(more).generator(1000).stream(new Random(SEED))
                .limit(times)
                .forEach(chain ->
                        chain.value().withInvariant(PeopleModel::compare).run()));
    }

    @Test
    void whateverIsDoneTheServiceAgreesWithTheModel() {
        run(action("read again", (model, step) -> model.read(step.index())), CHAINS);
    }

    @Test
    void aDisagreementIsNoticed() {
        assertThrows(
                AssertionError.class, () -> run(action("forget", (model, step) -> model.forget(step.index())), CHAINS));
    }
}
