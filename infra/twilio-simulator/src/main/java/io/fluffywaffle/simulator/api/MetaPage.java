package io.fluffywaffle.simulator.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.simulator.web.Call;
import org.jspecify.annotations.Nullable;

/**
 * A list of {@code messaging.twilio.com}, whose paging is apart from the items; they fit
 * on one page here.
 */
final class MetaPage {

	private MetaPage() {
	}

	static Map<String, @Nullable Object> of(Call call, String key, List<Map<String, @Nullable Object>> items) {
		String url = url(call.uri().toString());
		Map<String, @Nullable Object> meta = new LinkedHashMap<>();
		meta.put("first_page_url", url);
		meta.put("key", key);
		meta.put("next_page_url", null);
		meta.put("page", 0);
		meta.put("page_size", call.number("PageSize", 50));
		meta.put("previous_page_url", null);
		meta.put("url", url);
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("meta", meta);
		answer.put(key, items);
		return answer;
	}

	static String url(String path) {
		return "https://messaging.twilio.com" + path;
	}

}
