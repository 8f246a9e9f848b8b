package io.fluffywaffle.client.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pages of all accounts. */
public interface ActionPages extends Repository<ActionPage, UUID> {

	ActionPage saveAndFlush(ActionPage page);

	void delete(ActionPage page);

	/**
	 * The page that is or was at {@code /act/<slug>}: where its own slug is another one,
	 * it moved there.
	 */
	@NativeQuery("""
			select p.* from action_page p join action_page_slug s on s.page_id = p.id where s.slug = :slug""")
	Optional<ActionPage> bySlug(String slug);

	/** A page whoever's it is: for what a visitor began on it. */
	Optional<ActionPage> findById(UUID id);

	Optional<ActionPage> findByAccountIdAndId(UUID accountId, UUID id);

	/** The newest first. */
	@Query("select p from ActionPage p where p.accountId = :accountId order by p.createdAt desc, p.id desc")
	List<ActionPage> findAllOf(UUID accountId);

	long countByAccountId(UUID accountId);

}
