package io.fluffywaffle.client.client;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The clients of all accounts. */
public interface Clients extends Repository<Client, UUID> {

	Optional<Client> findByAccountIdAndId(UUID accountId, UUID id);

	/**
	 * The id of the account's client with this phone in E.164, or of who they turned out
	 * to be.
	 */
	@Query("select coalesce(c.mergedInto, c.id) from Client c where c.accountId = :accountId and c.phone = :phone")
	Optional<UUID> findIdByPhone(UUID accountId, String phone);

	/** Those of the ids that are clients of the account, in no order. */
	@Query("select c from Client c where c.accountId = :accountId and c.id in :ids")
	List<Client> findAllOf(UUID accountId, Collection<UUID> ids);

	/** Waits for others who edit the same client: its facts keep their order. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Client c where c.accountId = :accountId and c.id = :id")
	Optional<Client> lock(UUID accountId, UUID id);

	Client saveAndFlush(Client client);

}
