package io.fluffywaffle.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.secret.Randoms;
import io.fluffywaffle.local.secret.Secrets;
import tools.jackson.databind.JsonNode;

/** Makes people in Keycloak, each with a generated password. */
final class PeopleMaker {

	private final Rest admin;

	private final Secrets secrets;

	PeopleMaker(Rest admin, Secrets secrets) {
		this.admin = admin;
		this.secrets = secrets;
	}

	static String password(Secrets secrets, Person person) {
		return secrets.get("demo." + person.username(), Randoms::typedPassword);
	}

	/** The people's ids by username. */
	Map<String, String> make(List<Person> people) {
		Map<String, String> ids = new HashMap<>();
		people.forEach((person) -> ids.put(person.username(), make(person)));
		return ids;
	}

	private String make(Person person) {
		String query = "/users?exact=true&username=" + person.username();
		JsonNode found = this.admin.get(query).ok().path(0);
		if (found.isMissingNode()) {
			this.admin.post("/users",
					Map.of("username", person.username(), "email", person.email(), "firstName", person.firstName(),
							"lastName", person.lastName(), "enabled", true, "emailVerified", true, "credentials",
							List.of(Map.of("type", "password", "value", password(this.secrets, person)))))
				.ok();
			found = this.admin.get(query).ok().path(0);
		}
		String id = found.get("id").asString();
		if (person.admin()) {
			this.admin.post("/users/%s/role-mappings/realm".formatted(id), List.of(this.admin.get("/roles/admin").ok()))
				.ok();
		}
		return id;
	}

}
