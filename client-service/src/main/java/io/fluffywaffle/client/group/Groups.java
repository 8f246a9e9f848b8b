package io.fluffywaffle.client.group;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The groups of all accounts. */
public interface Groups extends Repository<Group, UUID> {

	Group saveAndFlush(Group group);

	void delete(Group group);

	@NativeQuery("""
			select count(*) from client_group_member m join client c on c.id = m.client_id
			where m.group_id = :groupId and c.merged_into is null""")
	long countMembers(UUID groupId);

	Optional<Group> findByAccountIdAndId(UUID accountId, UUID id);

	@Query("select g from Group g where g.accountId = :accountId order by g.sortName, g.id")
	List<Group> findAllOf(UUID accountId);

	/** Those of the ids that are groups of the account, by name. */
	@Query("select g from Group g where g.accountId = :accountId and g.id in :ids order by g.sortName, g.id")
	List<Group> findAllOf(UUID accountId, Collection<UUID> ids);

	/** All groups of the account: nobody else changes one until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select g from Group g where g.accountId = :accountId order by g.id")
	List<Group> lockAllOf(UUID accountId);

}
