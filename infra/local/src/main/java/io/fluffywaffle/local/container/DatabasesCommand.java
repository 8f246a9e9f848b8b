package io.fluffywaffle.local.container;

import java.time.Duration;

import io.fluffywaffle.local.secret.ServiceSecrets;
import io.fluffywaffle.local.servers.PostgresDatabases;

/** Makes every database with its roles, or brings them up to date. */
final class DatabasesCommand {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final ContainerSettings settings;

	private final Duration patience;

	DatabasesCommand(ContainerSettings settings) {
		this(settings, PATIENCE);
	}

	DatabasesCommand(ContainerSettings settings, Duration patience) {
		this.settings = settings;
		this.patience = patience;
	}

	int run() {
		String address = this.settings.postgres();
		PostgresDatabases databases = new PostgresDatabases("jdbc:postgresql://" + address, "postgres",
				this.settings.secret("POSTGRES_PASSWORD"));
		new Wait("PostgreSQL at " + address, this.patience).until(databases::trouble);
		ServiceSecrets.databases(this.settings.environment()).forEach(databases::create);
		return 0;
	}

}
