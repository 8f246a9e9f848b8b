package io.fluffywaffle.client.field.web;

import java.util.List;

import io.fluffywaffle.client.field.ClientField;

/** The fields of an account in their order. */
record FieldsView(List<ClientField> items) {
}
