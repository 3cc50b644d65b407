package io.interlace.fuzz;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestProgramme;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the people of a programme ought to be after what was done to them, beside the service that keeps them. */
final class PeopleModel {

    private static final class Person {
        private final String id;
        private final String key;
        private final String firstName;
        private String name;
        private int version;
        private boolean erased;

        Person(String id, String key, String name) {
            this.id = id;
            this.key = key;
            this.firstName = name;
            this.name = name;
        }
    }

    private final TestProgramme programme;
    private final List<Person> people = new ArrayList<>();

    PeopleModel(TestProgramme programme) {
        this.programme = programme;
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    private Person at(int index) {
        return people.get(index % people.size());
    }

    private Response enter(String key, String name) {
        return programme
                .asking()
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post(programme.path("/stakeholders"));
    }

    private Response rename(Person person, String name, int version) {
        return programme.patch("/stakeholders/" + person.id, Map.of("name", name), version);
    }

    void create(String name) {
        String key = "person-" + people.size();
        Response answer = enter(key, name);
        answer.then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .body("name", equalTo(name));
        people.add(new Person(answer.path("id"), key, name));
    }

    void repeat(int index) {
        Person person = at(index);
        Response answer = enter(person.key, person.firstName);
        if (person.erased) {
            answer.then().statusCode(410);
        } else {
            answer.then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo("true"))
                    .body("id", equalTo(person.id))
                    .body("name", equalTo(person.firstName));
        }
    }

    void repeatWithAnotherBody(int index) {
        Person person = at(index);
        enter(person.key, person.firstName + " the other").then().statusCode(422);
    }

    void read(int index) {
        Person person = at(index);
        Response answer = programme.get("/stakeholders/" + person.id);
        if (person.erased) {
            answer.then().statusCode(410);
        } else {
            answer.then().statusCode(200).body("name", equalTo(person.name)).body("version", equalTo(person.version));
        }
    }

    void update(int index, String name) {
        Person person = at(index);
        Response answer = rename(person, name, person.version);
        if (person.erased) {
            answer.then().statusCode(410);
        } else {
            answer.then().statusCode(200).body("name", equalTo(name));
            person.version += name.equals(person.name) ? 0 : 1;
            person.name = name;
            answer.then().body("version", equalTo(person.version));
        }
    }

    void updateAnotherVersion(int index, String name, int away) {
        Person person = at(index);
        int status = person.erased ? 410 : 412;
        rename(person, name, person.version + away).then().statusCode(status);
        programme
                .delete("/stakeholders/" + person.id, person.version + away)
                .then()
                .statusCode(status);
    }

    void updateNoVersion(int index, String name) {
        Person person = at(index);
        programme
                .asking()
                .body(Map.of("name", name))
                .patch(programme.path("/stakeholders/" + person.id))
                .then()
                .statusCode(person.erased ? 410 : 428);
    }

    void delete(int index) {
        Person person = at(index);
        programme.delete("/stakeholders/" + person.id, person.version).then().statusCode(person.erased ? 410 : 204);
        person.erased = true;
    }

    /** Loses somebody, as the service never may. */
    void forget(int index) {
        people.remove(at(index));
    }

    /** The service lists exactly those who ought to be there, under the names they ought to have. */
    void compare() {
        Map<String, String> expected = new LinkedHashMap<>();
        people.stream().filter(person -> !person.erased).forEach(person -> expected.put(person.id, person.name));
        Response answer = programme.get("/stakeholders?limit=200");
        List<String> ids = answer.path("results.id");
        List<String> names = answer.path("results.name");
        assertThat(ids, containsInAnyOrder(expected.keySet().toArray()));
        assertThat(names, containsInAnyOrder(expected.values().toArray()));
    }
}
