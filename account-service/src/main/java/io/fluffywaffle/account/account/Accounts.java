package io.fluffywaffle.account.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
public interface Accounts extends Repository<Account, UUID> {

	Optional<Account> findById(UUID id);

	List<Account> findAllByOrderByNameAscIdAsc();

	/** The accounts of which the user is a member, by name. */
	@Query("select a from Account a join a.members m where key(m) = :userId order by a.name, a.id")
	List<Account> findAllWithMember(UUID userId);

	/**
	 * The ids of the accounts of which the user is a member, always in the same order.
	 */
	@Query("select a.id from Account a join a.members m where key(m) = :userId order by a.id")
	List<UUID> findIdsWithMember(UUID userId);

	@Query("select m.role from Account a join a.members m where a.id = :id and key(m) = :userId")
	Optional<AccountRole> findRole(UUID id, UUID userId);

	/** Waits for others who edit the same account: its facts keep their order. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.id = :id")
	Optional<Account> lockById(UUID id);

	Account saveAndFlush(Account account);

}
