package io.fluffywaffle.client.group;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The groups of all accounts. */
public interface Groups extends Repository<Group, UUID> {

	Group saveAndFlush(Group group);

	@Query("select g from Group g where g.accountId = :accountId order by g.sortName, g.id")
	List<Group> findAllOf(UUID accountId);

	/** Those of the ids that are groups of the account, by name. */
	@Query("select g from Group g where g.accountId = :accountId and g.id in :ids order by g.sortName, g.id")
	List<Group> findAllOf(UUID accountId, Collection<UUID> ids);

	/** How many clients are in each group of the account that has any. */
	@Query(nativeQuery = true, value = """
			select m.group_id as "groupId", count(*) as clients from client_group_member m
			join client_group g on g.id = m.group_id where g.account_id = :accountId group by m.group_id""")
	List<Size> countClients(UUID accountId);

	/** How many clients a group has. */
	interface Size {

		UUID getGroupId();

		long getClients();

	}

}
