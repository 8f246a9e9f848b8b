package io.fluffywaffle.local.keycloak;

import java.util.Map;

import io.fluffywaffle.local.http.Rest;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where Keycloak's console is reached, when not at the public address. Administrators
 * sign in there too: the public address does not lead to their realm.
 *
 * @param keycloak Keycloak's address
 * @param adminPassword the first administrator's
 * @param address the console's, without a slash at the end
 */
public record ConsoleAddress(String keycloak, String adminPassword, String address) {

	/** Does nothing when Keycloak knows it. */
	public void set() {
		Rest master = AdminApi.of(this.keycloak, "master", this.adminPassword);
		ObjectNode attributes = (ObjectNode) master.get("").ok().get("attributes");
		if (!this.address.equals(attributes.path("frontendUrl").asString(""))) {
			master.put("", Map.of("attributes", attributes.put("frontendUrl", this.address))).ok();
		}
	}

}
