package io.fluffywaffle.testsupport.servers;

import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.fluffywaffle.testsupport.servers.ServerSupply.Broker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;

/**
 * Brokers for one JVM at a time, so that modules tested at once do not hear each other:
 * one in a run that tests module after module. The first starts before it is asked for.
 */
final class Brokers {

	private final ServerSupply supply;

	private final Deque<CompletableFuture<Broker>> idle = new ConcurrentLinkedDeque<>();

	Brokers(ServerSupply supply) {
		this.supply = supply;
		this.idle.add(CompletableFuture.supplyAsync(supply::startBroker, Thread::startVirtualThread));
	}

	Broker take() {
		CompletableFuture<Broker> waiting = this.idle.poll();
		return (waiting != null) ? waiting.join() : this.supply.startBroker();
	}

	/** Empties it for the next JVM, or ends it when that fails. */
	void giveBack(Broker broker) {
		try {
			empty(broker);
			this.idle.push(CompletableFuture.completedFuture(broker));
		}
		catch (ExecutionException | TimeoutException ex) {
			broker.stop().run();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void empty(Broker broker) throws ExecutionException, InterruptedException, TimeoutException {
		try (Admin admin = Admin
			.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
			for (GroupListing group : admin.listGroups().all().get(10, TimeUnit.SECONDS)) {
				// A killed consumer is a member for most of a minute
				admin.removeMembersFromConsumerGroup(group.groupId(), new RemoveMembersFromConsumerGroupOptions())
					.all()
					.get(10, TimeUnit.SECONDS);
				admin.deleteConsumerGroups(Set.of(group.groupId())).all().get(10, TimeUnit.SECONDS);
			}
			admin.deleteTopics(admin.listTopics().names().get(10, TimeUnit.SECONDS)).all().get(10, TimeUnit.SECONDS);
		}
	}

}
