package io.fluffywaffle.account.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds companies by a part of a name, of the tax id or of a contact's mail address. */
@Service
public class CompanySearch {

	private static final String PAYS = "exists (select 1 from company_account join account on account.id = account_id"
			+ " where company_id = c.id)";

	private final JdbcClient jdbc;

	CompanySearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One page of them, by name.
	 * @param query words that all have to be found; blank finds every company
	 * @param withAccounts whether it pays for accounts; null for both
	 * @param page counted from 1
	 */
	public CompanyPage find(String query, @Nullable Boolean withAccounts, int page, int size) {
		Map<String, Object> values = new HashMap<>();
		List<String> conditions = new ArrayList<>(List.of("true"));
		if (withAccounts != null) {
			conditions.add(withAccounts ? PAYS : "not " + PAYS);
		}
		for (String word : query.isBlank() ? new String[0] : query.strip().split("\\s+")) {
			conditions.add(wordIsFound("word" + values.size()));
			values.put("word" + values.size(), "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
		}
		String where = " from company c where " + String.join(" and ", conditions);
		long total = this.jdbc.sql("select count(*)" + where).params(values).query(Long.class).single();
		values.put("size", size);
		values.put("skip", (page - 1L) * size);
		return new CompanyPage(list(where, values), page, Math.max(1, Math.ceilDiv((int) total, size)), total);
	}

	private List<CompanySummary> list(String where, Map<String, Object> values) {
		return this.jdbc.sql("""
				select c.id, c.display_name, c.legal_name, c.country, c.currency, (select count(*)
				from company_account join account on account.id = account_id where company_id = c.id)
				""" + where + " order by lower(c.display_name), c.id limit :size offset :skip")
			.params(values)
			.query((row, index) -> new CompanySummary(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
					row.getString(4), row.getString(5), row.getInt(6)))
			.list();
	}

	private static String wordIsFound(String word) {
		return """
				(c.display_name ilike :%1$s or c.legal_name ilike :%1$s or c.tax_id ilike :%1$s
				or regexp_replace(c.tax_id, '[^[:alnum:]]', '', 'g') ilike :%1$s
				or exists (select 1 from company_contact where company_id = c.id and email ilike :%1$s))"""
			.formatted(word);
	}

}
