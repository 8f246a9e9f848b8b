package io.fluffywaffle.client.join;

import java.util.Map;

/**
 * What somebody wrote into the form.
 *
 * @param phone in E.164
 * @param fields checked values of the account's fields
 */
public record Wish(String phone, String name, String language, Map<String, String> fields) {
}
