/** Bad backups, journals and key files: each reader of our own books answers. */
import { giveBadFiles } from './give-bad-files';
import { PARSER_GROUPS } from './parsers';

giveBadFiles(PARSER_GROUPS.books);
