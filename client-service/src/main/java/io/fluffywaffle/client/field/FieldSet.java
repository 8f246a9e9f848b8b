package io.fluffywaffle.client.field;

import java.util.List;

/**
 * The fields of an account in their order.
 *
 * @param version rises with every change; 0 before the first
 */
public record FieldSet(List<ClientField> fields, long version) {
}
