package io.fluffywaffle.account.account;

import java.time.Instant;
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

	/** Every account that is not deleted, by name. */
	List<Account> findAllByDeletedAtIsNullOrderByNameAscIdAsc();

	/** Every account that is deleted and not yet erased, the latest first. */
	List<Account> findAllByDeletedAtIsNotNullOrderByDeletedAtDesc();

	long countByDeletedAtIsNull();

	long countByDeletedAtIsNotNull();

	/** The accounts of which the user is a member, by name. */
	@Query("""
			select a from Account a join a.members m
			where key(m) = :userId and a.deletedAt is null order by a.name, a.id""")
	List<Account> findAllWithMember(UUID userId);

	/** The deleted accounts of which the user was an owner, the latest first. */
	@Query("""
			select a from Account a join a.members m
			where key(m) = :userId and m.role = OWNER and a.deletedAt is not null order by a.deletedAt desc""")
	List<Account> findAllDeletedOwnedBy(UUID userId);

	/**
	 * The ids of the accounts of which the user is or was a member, always in the same
	 * order.
	 */
	@Query("select a.id from Account a join a.members m where key(m) = :userId order by a.id")
	List<UUID> findIdsWithMember(UUID userId);

	@Query("""
			select m.role from Account a join a.members m
			where a.id = :id and a.deletedAt is null and key(m) = :userId""")
	Optional<AccountRole> findRole(UUID id, UUID userId);

	/** The role that somebody has, or had before the account was deleted. */
	@Query("select m.role from Account a join a.members m where a.id = :id and key(m) = :userId")
	Optional<AccountRole> findRoleEvenIfDeleted(UUID id, UUID userId);

	/** The accounts that were deleted before this. */
	@Query("select a.id from Account a where a.deletedAt < :before order by a.deletedAt")
	List<UUID> findIdsDeletedBefore(Instant before);

	/** Waits for others who edit the same account: its facts keep their order. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.id = :id")
	Optional<Account> lockById(UUID id);

	Account saveAndFlush(Account account);

	void delete(Account account);

}
