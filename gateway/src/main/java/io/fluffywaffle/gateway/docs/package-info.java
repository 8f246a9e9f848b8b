/**
 * One page with the API of every service.
 */
@NullMarked
package io.fluffywaffle.gateway.docs;

import org.jspecify.annotations.NullMarked;
