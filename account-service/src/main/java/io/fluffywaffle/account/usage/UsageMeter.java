package io.fluffywaffle.account.usage;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts texts, each once. What a text counts as follows from its facts alone, not from
 * their order or number, so all of them may be told again from the first one.
 * <p>
 * A text that Twilio accepted counts. It is taken out again when Twilio says
 * {@code failed} or {@code canceled}: such a text never left Twilio and is not charged,
 * while {@code undelivered} is charged like {@code delivered} (Twilio: "Will I be charged
 * if Twilio encounters an error when sending an SMS?", help article 223181728).
 */
@Repository
public class UsageMeter {

	// Rows, and after them sums, are locked in one order: batches do not wait in circles
	private static final String COUNT = """
			with told as (
			    select account_id, direction, text_id, min(at) as at, min(kind) as kind, min(country) as country,
			        (array_agg(coalesce(segments, 0) order by coalesce(segments_at, '-infinity') desc,
			            coalesce(segments, 0) desc))[1] as segments,
			        max(coalesce(segments_at, '-infinity')) as segments_at, bool_or(taken_out) as taken_out
			    from (select "accountId" as account_id, direction, "textId" as text_id, at, kind, country, segments,
			            "segmentsAt" as segments_at, "takenOut" as taken_out
			        from jsonb_to_recordset(cast(? as jsonb)) as fact ("accountId" uuid, direction text, "textId" uuid,
			            at timestamptz, kind text, country text, segments integer, "segmentsAt" timestamptz,
			            "takenOut" boolean)) fact
			    group by account_id, direction, text_id
			), changed as (
			    insert into usage_text as known (account_id, direction, text_id, at, kind, country, segments, segments_at,
			        taken_out)
			    select account_id, direction, text_id, at, kind, country, segments, segments_at, taken_out
			    from told order by text_id, direction, account_id
			    on conflict (text_id, direction, account_id) do update
			    set at = least(known.at, excluded.at), kind = least(known.kind, excluded.kind),
			        country = least(known.country, excluded.country),
			        segments = case when (excluded.segments_at, excluded.segments) > (known.segments_at, known.segments)
			            then excluded.segments else known.segments end,
			        segments_at = greatest(known.segments_at, excluded.segments_at),
			        taken_out = known.taken_out or excluded.taken_out
			    where (known.at, known.kind, known.country) is distinct from (least(known.at, excluded.at),
			            least(known.kind, excluded.kind), least(known.country, excluded.country))
			        or (excluded.segments_at, excluded.segments) > (known.segments_at, known.segments)
			        or (excluded.taken_out and not known.taken_out)
			    returning with (old as before, new as after) after.account_id, after.direction,
			        before.at as at_before, before.kind as kind_before, before.country as country_before,
			        before.segments as segments_before, before.taken_out as taken_out_before,
			        after.at, after.kind, after.country, after.segments, after.taken_out
			), moved as (
			    select account_id, (at at time zone 'UTC')::date as day, direction, kind, country, sum(sign) as texts,
			        sum(sign * segments) as segments
			    from (
			        select account_id, at, direction, kind, country, segments, 1 as sign
			        from changed where at is not null and not taken_out
			        union all
			        select account_id, at_before, direction, kind_before, country_before, segments_before, -1
			        from changed where at_before is not null and not taken_out_before) step
			    group by 1, 2, 3, 4, 5
			    having sum(sign) <> 0 or sum(sign * segments) <> 0
			)
			insert into usage_day as total (account_id, day, direction, kind, country, texts, segments)
			select account_id, day, direction, kind, country, texts, segments
			from moved order by account_id, day, direction, kind, country
			on conflict (account_id, day, direction, kind, country) do update
			set texts = total.texts + excluded.texts, segments = total.segments + excluded.segments""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	UsageMeter(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Takes the facts into account, all or none. */
	public void count(List<TextFact> facts) {
		this.jdbc.sql(COUNT).param(this.json.writeValueAsString(facts)).update();
	}

}
