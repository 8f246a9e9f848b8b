package io.fluffywaffle.identity.user;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody who is or was here. */
interface Users extends Repository<User, UUID> {

	Optional<User> findById(UUID id);

	List<User> findAllByIdIn(Collection<UUID> ids);

	/** Waits for others who change the same user: the facts keep their order. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select u from User u where u.id = :id")
	Optional<User> lockById(UUID id);

	/** Lets one transaction at a time begin a user with this id. */
	@NativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(cast(:id as text), 1)) as text)")
	String awaitTurn(UUID id);

	@Query("select count(u) from User u where u.admin and not u.machine and u.status = Status.ACTIVE and u.id <> :id")
	long countOtherAdmins(UUID id);

	@Query("select u.id from User u where u.status <> Status.DELETED and not u.machine")
	Set<UUID> presentIds();

	@Modifying
	@NativeQuery("update person set last_sign_in_at = greatest(last_sign_in_at, :at) where id = :id and status <> 'DELETED'")
	void signedIn(UUID id, Instant at);

	User saveAndFlush(User user);

}
