/**
 * What the REST documents of all services have in common.
 */
@NullMarked
package io.fluffywaffle.defaults.openapi;

import org.jspecify.annotations.NullMarked;
