package io.fluffywaffle.identity.secondfactor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who must have a second factor, and what Keycloak was told of it. */
@Component
public class SecondFactors {

	private final SecondFactorRule rule;

	private final JdbcClient jdbc;

	SecondFactors(@Value("${waffle.second-factor}") SecondFactorRule rule, JdbcClient jdbc) {
		this.rule = rule;
		this.jdbc = jdbc;
	}

	/** Whom the installation asks. */
	public SecondFactorRule rule() {
		return this.rule;
	}

	/** Whether this user must have one. */
	public boolean requiredOf(UUID userId) {
		return this.jdbc.sql("select " + this.rule.condition() + " from person p where p.id = ?")
			.param(userId)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/**
	 * Those of whom Keycloak does not ask what the rule asks, or not for sure. Whoever
	 * has just come is left alone for a moment: an invited owner is asked already, though
	 * the account's own word for it is still under way.
	 */
	List<Ask> unsettled(int limit) {
		return this.jdbc
			.sql("""
					select p.id, %1$s as required from person p
					where not p.machine and p.status <> 'DELETED' and p.factor_asked is distinct from %1$s
					and (%1$s or p.factor_asked or p.created_at < now() - interval '1 minute') limit ?"""
				.formatted(this.rule.condition()))
			.param(limit)
			.query((row, index) -> new Ask(row.getObject("id", UUID.class), row.getBoolean("required")))
			.list();
	}

	void settled(Ask ask) {
		this.jdbc.sql("update person set factor_asked = ? where id = ?").params(ask.required(), ask.userId()).update();
	}

	/** Takes over of whom Keycloak really asks it. */
	void learn(Set<UUID> holders) {
		this.jdbc.sql("update person set factor_asked = (id = any(?)) where not machine and status <> 'DELETED'")
			.param(idsOf(holders))
			.update();
	}

	private static UUID[] idsOf(Collection<UUID> ids) {
		return ids.toArray(UUID[]::new);
	}

	/** Whether Keycloak is to ask somebody. */
	record Ask(UUID userId, boolean required) {
	}

}
