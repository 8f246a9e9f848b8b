package io.fluffywaffle.testsupport.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import io.fluffywaffle.local.servers.DatabaseRoles;
import io.fluffywaffle.local.servers.PostgresDatabases;
import io.fluffywaffle.testsupport.servers.ServerSupply.Broker;
import org.jspecify.annotations.Nullable;

/**
 * The servers of a run. PostgreSQL is everybody's; a database and a broker are lent to
 * one JVM and cleaned after it. Keycloak has one realm, which tests change: it is lent to
 * one JVM after the other.
 */
final class KeptServers implements AutoCloseable {

	private final ServerSupply supply;

	private final CompletableFuture<PostgresDatabases> postgres;

	private final Brokers brokers;

	private final AtomicInteger databases = new AtomicInteger();

	private final Semaphore keycloakIsFree = new Semaphore(1, true);

	private @Nullable KeycloakAccess keycloak;

	KeptServers(ServerSupply supply) {
		this.supply = supply;
		this.postgres = CompletableFuture.supplyAsync(supply::startPostgres, Thread::startVirtualThread);
		this.brokers = new Brokers(supply);
	}

	/** Whether they are of no use to anyone. */
	boolean haveFailed() {
		return this.postgres.isCompletedExceptionally();
	}

	private synchronized KeycloakAccess startedKeycloak() {
		KeycloakAccess access = this.keycloak;
		if (access == null) {
			access = this.supply.startKeycloak(this.postgres.join());
			this.keycloak = access;
		}
		return access;
	}

	/** For one JVM, until it ends. */
	Lent lend() {
		return new Lent();
	}

	@Override
	public void close() {
		this.supply.close();
	}

	/** What one JVM has. */
	final class Lent implements AutoCloseable {

		private final List<DatabaseRoles> roles = new ArrayList<>();

		private @Nullable Broker broker;

		private boolean hasKeycloak;

		TestDatabase database(String name) {
			String unique = name + "_" + KeptServers.this.databases.incrementAndGet();
			DatabaseRoles made = DatabaseRoles.named(unique, UUID.randomUUID().toString(),
					UUID.randomUUID().toString());
			PostgresDatabases server = KeptServers.this.postgres.join();
			server.create(made);
			this.roles.add(made);
			return new TestDatabase(server.url(unique), made);
		}

		String kafka() {
			Broker lent = this.broker;
			if (lent == null) {
				lent = KeptServers.this.brokers.take();
				this.broker = lent;
			}
			return lent.bootstrapServers();
		}

		/** Waits until no other JVM has it. */
		KeycloakAccess keycloak() {
			if (!this.hasKeycloak) {
				KeptServers.this.keycloakIsFree.acquireUninterruptibly();
				this.hasKeycloak = true;
			}
			return startedKeycloak();
		}

		@Override
		public void close() {
			if (this.hasKeycloak) {
				KeptServers.this.keycloakIsFree.release();
			}
			if (this.broker != null) {
				KeptServers.this.brokers.giveBack(this.broker);
			}
			this.roles.forEach(KeptServers.this.postgres.join()::drop);
		}

	}

}
