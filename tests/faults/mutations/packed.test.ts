/** Bad zips, gzips and whole exports: each reader of what is packed answers. */
import { giveBadFiles } from './give-bad-files';
import { PARSER_GROUPS } from './parsers';

giveBadFiles(PARSER_GROUPS.packed);
