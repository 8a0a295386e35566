import { h } from '../dom';
import { install } from '../practice';
import { pin } from './pin';
import { pinBuilder } from './pin-builder';
import './pinterest.css';

install();

const search = h('input', { type: 'text', name: 'searchBoxInput', role: 'combobox', 'aria-label': 'Search', placeholder: 'Search' });
const header = h('header', {}, h('a', { class: 'logo', href: '/', 'aria-label': 'Home' }, 'P'), search);
const page = location.pathname.startsWith('/pin-creation-tool') ? pinBuilder() : pin();
document.getElementById('__PWS_ROOT__')?.append(header, page);
