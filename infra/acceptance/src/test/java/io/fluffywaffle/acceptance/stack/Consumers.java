package io.fluffywaffle.acceptance.stack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;

/** The consumers of a service that was killed, as the broker knows them. */
final class Consumers {

	private Consumers() {
	}

	/** Has the broker let go of them: by itself it waits for them most of a minute. */
	static void forget(String service, String kafka) {
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
			for (String group : groupsOf(service, admin)) {
				boolean has = !admin.describeConsumerGroups(List.of(group))
					.describedGroups()
					.get(group)
					.get()
					.members()
					.isEmpty();
				if (has) {
					admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
						.all()
						.get();
				}
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> groupsOf(String service, Admin admin) throws ExecutionException, InterruptedException {
		return admin.listGroups(ListGroupsOptions.forConsumerGroups())
			.all()
			.get()
			.stream()
			.map(GroupListing::groupId)
			.filter((group) -> group.startsWith(service + "."))
			.toList();
	}

}
