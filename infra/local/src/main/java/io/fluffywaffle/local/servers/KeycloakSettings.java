package io.fluffywaffle.local.servers;

import java.nio.file.Path;
import java.util.Map;

/**
 * How a Keycloak runs.
 *
 * @param folder its own folder: log, pid, the realm as it was imported
 * @param port where people and services reach it on 127.0.0.1
 * @param managementPort where health and metrics are on 127.0.0.1
 * @param databaseUrl its JDBC address in our PostgreSQL
 * @param adminPassword of the first administrator {@code admin}, made with the database
 * @param realm the realm file, imported when the database does not have the realm
 * @param themes the folder of login themes
 * @param environment what the realm file's placeholders stand for
 * @param startup whether it learns to start faster
 */
public record KeycloakSettings(Path folder, int port, int managementPort, String databaseUrl, String databaseUser,
		String databasePassword, String adminPassword, Path realm, Path themes, Map<String, String> environment,
		FastStart startup) {

	/** A twin beside it, on the same database, that learns. */
	KeycloakSettings learning() {
		return new KeycloakSettings(this.folder.resolveSibling("keycloak-learning"), Ports.free(), Ports.free(),
				this.databaseUrl, this.databaseUser, this.databasePassword, this.adminPassword, this.realm, this.themes,
				this.environment, FastStart.LEARN);
	}

}
