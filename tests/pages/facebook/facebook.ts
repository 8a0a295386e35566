import { install } from '../practice'; install();
