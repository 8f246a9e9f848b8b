package io.fluffywaffle.local.keycloak;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.http.Rest;
import tools.jackson.databind.JsonNode;

/**
 * The realm file's flows with their settings, and the actions a person may be asked for.
 */
record RealmFlows(Rest admin, JsonNode wanted) {

	private static final String FLOWS = "/authentication/flows";

	/** Makes the flows that are missing, and gives all of them their settings. */
	void make() {
		for (JsonNode flow : this.wanted.path("authenticationFlows")) {
			if (flow.get("topLevel").asBoolean()) {
				make(flow);
			}
		}
	}

	void allowActions() {
		for (JsonNode action : this.wanted.path("requiredActions")) {
			String path = "/authentication/required-actions/" + text(action, "alias");
			if (this.admin.get(path).isMissing()) {
				Map<String, JsonNode> body = Map.of("providerId", action.get("providerId"), "name", action.get("name"));
				this.admin.post("/authentication/register-required-action", body).ok();
			}
			this.admin.put(path, action).ok();
		}
	}

	private void make(JsonNode flow) {
		String alias = text(flow, "alias");
		JsonNode found = named(this.admin.get(FLOWS).ok(), alias);
		if (found.isMissingNode()) {
			create(flow);
		}
		else if (!found(alias).map(RealmFlows::shape).toList().equals(shapes(flow, 0).toList())) {
			requireUnused(alias);
			this.admin.delete(FLOWS + "/" + text(found, "id")).ok();
			create(flow);
		}
		found(alias).filter((execution) -> execution.has("authenticationConfig")).forEach((execution) -> {
			JsonNode config = named(this.wanted.path("authenticatorConfig"), text(execution, "alias"));
			this.admin.put("/authentication/config/" + text(execution, "authenticationConfig"), config).ok();
		});
	}

	private String create(JsonNode flow) {
		String id = this.admin.post(FLOWS, Map.of("alias", flow.get("alias"), "description", flow.get("description"),
				"providerId", flow.get("providerId"), "topLevel", flow.get("topLevel"), "builtIn", false))
			.made();
		for (JsonNode execution : flow.get("authenticationExecutions")) {
			addTo(id, execution);
		}
		return id;
	}

	private void addTo(String flow, JsonNode execution) {
		boolean nested = execution.has("flowAlias");
		Map<String, Object> body = Map.of("parentFlow", flow, "requirement", execution.get("requirement"), "priority",
				execution.get("priority"), "authenticatorFlow", nested, nested ? "flowId" : "authenticator",
				nested ? create(flow(execution)) : execution.get("authenticator"));
		String made = this.admin.post("/authentication/executions", body).made();
		if (execution.has("authenticatorConfig")) {
			JsonNode config = named(this.wanted.path("authenticatorConfig"), text(execution, "authenticatorConfig"));
			this.admin.post("/authentication/executions/%s/config".formatted(made), config).ok();
		}
	}

	private void requireUnused(String alias) {
		if (this.admin.get("").ok().valueStream().anyMatch((value) -> alias.equals(value.asString("")))) {
			throw new LaunchFailure("The realm's flow \"%s\" is another than the realm file's".formatted(alias),
					"People sign in through it, so it is not rewritten: give the file's flow a new alias, "
							+ "or let the realm use another flow (Keycloak's console, Authentication) and start again.");
		}
	}

	private Stream<JsonNode> found(String alias) {
		return stream(this.admin.get("%s/%s/executions".formatted(FLOWS, alias.replace(" ", "%20"))).ok());
	}

	private static String shape(JsonNode found) {
		String what = found.has("providerId") ? text(found, "providerId") : text(found, "displayName");
		return "%s %s %s".formatted(found.get("level").asInt(), text(found, "requirement"), what);
	}

	private Stream<String> shapes(JsonNode flow, int level) {
		return stream(flow.get("authenticationExecutions")).flatMap((execution) -> {
			boolean nested = execution.has("flowAlias");
			String what = text(execution, nested ? "flowAlias" : "authenticator");
			String own = "%s %s %s".formatted(level, text(execution, "requirement"), what);
			return nested ? Stream.concat(Stream.of(own), shapes(flow(execution), level + 1)) : Stream.of(own);
		});
	}

	private JsonNode flow(JsonNode execution) {
		return named(this.wanted.path("authenticationFlows"), text(execution, "flowAlias"));
	}

	private static JsonNode named(JsonNode list, String alias) {
		List<JsonNode> found = stream(list).filter((one) -> text(one, "alias").equals(alias)).toList();
		return found.isEmpty() ? list.path("missing") : found.getFirst();
	}

	private static Stream<JsonNode> stream(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false);
	}

	private static String text(JsonNode node, String field) {
		return node.get(field).asString();
	}

}
