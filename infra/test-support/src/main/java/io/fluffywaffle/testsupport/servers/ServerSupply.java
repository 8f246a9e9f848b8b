package io.fluffywaffle.testsupport.servers;

import io.fluffywaffle.local.servers.PostgresDatabases;

/** Starts real servers, in containers or on this machine. */
interface ServerSupply extends AutoCloseable {

	/** Starts the PostgreSQL of the whole run. */
	PostgresDatabases startPostgres();

	/** Starts one more broker. */
	Broker startBroker();

	/**
	 * Starts the Keycloak of the whole run, its data in this PostgreSQL if it wants one.
	 */
	KeycloakAccess startKeycloak(PostgresDatabases databases);

	/** Ends everything it started. */
	@Override
	void close();

	/** A broker and its end. */
	record Broker(String bootstrapServers, Runnable stop) {

	}

}
