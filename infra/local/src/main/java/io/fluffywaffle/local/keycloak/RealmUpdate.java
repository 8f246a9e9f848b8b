package io.fluffywaffle.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.http.Rest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings an existing realm up to date with the realm file: Keycloak itself imports the
 * file only into a database that does not have the realm.
 *
 * @param keycloak Keycloak's address
 * @param adminPassword the first administrator's
 * @param realm the realm file
 * @param placeholders what its placeholders stand for
 * @param applied remembers what was applied last
 */
public record RealmUpdate(String keycloak, String adminPassword, Path realm, Map<String, String> placeholders,
		Path applied) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)(?::([^}]*))?}");

	// Told one by one: Keycloak takes no notice of them in the realm, and people are its
	// own affair.
	private static final Set<String> APART = Set.of("users", "roles", "scopeMappings", "clientScopeMappings", "clients",
			"authenticationFlows", "authenticatorConfig", "requiredActions");

	/**
	 * Does nothing when the realm is up to date.
	 * @throws LaunchFailure when a flow that is in use would have to be rewritten
	 */
	public void run() {
		try {
			String wanted = resolved();
			String fingerprint = Integer.toHexString(wanted.hashCode());
			if (Files.exists(this.applied) && Files.readString(this.applied).equals(fingerprint)) {
				return;
			}
			apply((ObjectNode) JsonMapper.shared().readTree(wanted));
			Files.writeString(this.applied, fingerprint);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String resolved() throws IOException {
		return PLACEHOLDER.matcher(Files.readString(this.realm)).replaceAll((match) -> {
			String standard = Objects.requireNonNullElse(match.group(2), match.group());
			String value = this.placeholders.getOrDefault(match.group(1), standard);
			return Matcher.quoteReplacement(withinQuotes(value));
		});
	}

	// A password may have any sign in it
	private static String withinQuotes(String value) {
		String quoted = JsonMapper.shared().writeValueAsString(value);
		return quoted.substring(1, quoted.length() - 1);
	}

	private void apply(ObjectNode wanted) {
		Rest admin = AdminApi.of(this.keycloak, this.adminPassword);
		RealmGrants grants = new RealmGrants(admin, wanted);
		RealmFlows flows = new RealmFlows(admin, wanted);
		grants.makeRoles();
		flows.make();
		flows.allowActions();
		admin.put("", withOthersAttributes(admin, wanted.deepCopy().remove(APART))).ok();
		for (JsonNode client : wanted.path("clients")) {
			applyClient(admin, (ObjectNode) client);
		}
		grants.grant();
	}

	// Keycloak forgets those that it is not told again
	private static ObjectNode withOthersAttributes(Rest admin, ObjectNode realm) {
		ObjectNode attributes = (ObjectNode) admin.get("").ok().get("attributes");
		realm.path("attributes").properties().forEach((ours) -> attributes.set(ours.getKey(), ours.getValue()));
		return realm.set("attributes", attributes);
	}

	private void applyClient(Rest admin, ObjectNode client) {
		String id = URLEncoder.encode(client.get("clientId").asString(), StandardCharsets.UTF_8);
		JsonNode found = admin.get("/clients?clientId=" + id).ok().path(0);
		if (found.isMissingNode()) {
			admin.post("/clients", client).ok();
			return;
		}
		client.set("id", found.get("id"));
		admin.put("/clients/" + found.get("id").asString(), client).ok();
	}

}
